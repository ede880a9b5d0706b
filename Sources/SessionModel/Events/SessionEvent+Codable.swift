/// Stored as `{"type": "answered", …}` with the payload's fields beside the type.
///
/// This is the form on disk, pinned by fixtures: add types and optional fields, never change what is there.
extension SessionEvent: Codable {
    private enum Field: String, CodingKey {
        case type, phase, seat, credential, participant, locale, submission, counted
    }

    private enum EventType: String, Codable {
        case created, phaseOpened, phaseClosed, seatOpened, participantJoined, localeChosen, answered, sent, declined
        case participantLeft, participantErased, ended, tombstone, sessionErased
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        func participant() throws -> ParticipantID { try fields.decode(ParticipantID.self, forKey: .participant) }
        func seat() throws -> SeatID { try fields.decode(SeatID.self, forKey: .seat) }
        func phase() throws -> Phase { try fields.decode(Phase.self, forKey: .phase) }
        func locale() throws -> LocaleTag { try fields.decode(LocaleTag.self, forKey: .locale) }

        switch try fields.decode(EventType.self, forKey: .type) {
        case .created: self = .created(try SessionSetup(from: decoder))
        case .phaseOpened: self = .phaseOpened(try phase())
        case .phaseClosed: self = .phaseClosed(try phase())
        case .seatOpened:
            self = .seatOpened(
                try seat(), credential: try fields.decode(CredentialDigest.self, forKey: .credential))
        case .participantJoined:
            self = .participantJoined(try participant(), seat: try seat(), locale: try locale())
        case .localeChosen: self = .localeChosen(try participant(), try locale())
        case .answered: self = .answered(try AnswerSubmission(from: decoder))
        case .sent:
            self = .sent(
                try participant(),
                submission: try fields.decode(SubmissionID.self, forKey: .submission),
                counted: try fields.decode([PromptID].self, forKey: .counted))
        case .declined: self = .declined(try participant())
        case .participantLeft: self = .participantLeft(try participant(), seat: try seat())
        case .participantErased: self = .participantErased(try participant())
        case .ended: self = .ended
        case .tombstone: self = .tombstone
        case .sessionErased: self = .sessionErased
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Field.self)
        switch self {
        case .created(let setup):
            try fields.encode(EventType.created.rawValue, forKey: .type)
            try setup.encode(to: encoder)
        case .phaseOpened(let phase):
            try fields.encode(EventType.phaseOpened.rawValue, forKey: .type)
            try fields.encode(phase, forKey: .phase)
        case .phaseClosed(let phase):
            try fields.encode(EventType.phaseClosed.rawValue, forKey: .type)
            try fields.encode(phase, forKey: .phase)
        case .seatOpened(let seat, let credential):
            try fields.encode(EventType.seatOpened.rawValue, forKey: .type)
            try fields.encode(seat, forKey: .seat)
            try fields.encode(credential, forKey: .credential)
        case .participantJoined(let participant, let seat, let locale):
            try fields.encode(EventType.participantJoined.rawValue, forKey: .type)
            try fields.encode(participant, forKey: .participant)
            try fields.encode(seat, forKey: .seat)
            try fields.encode(locale, forKey: .locale)
        case .localeChosen(let participant, let locale):
            try fields.encode(EventType.localeChosen.rawValue, forKey: .type)
            try fields.encode(participant, forKey: .participant)
            try fields.encode(locale, forKey: .locale)
        case .answered(let submission):
            try fields.encode(EventType.answered.rawValue, forKey: .type)
            try submission.encode(to: encoder)
        case .sent(let participant, let submission, let counted):
            try fields.encode(EventType.sent.rawValue, forKey: .type)
            try fields.encode(participant, forKey: .participant)
            try fields.encode(submission, forKey: .submission)
            try fields.encode(counted, forKey: .counted)
        case .declined(let participant):
            try fields.encode(EventType.declined.rawValue, forKey: .type)
            try fields.encode(participant, forKey: .participant)
        case .participantLeft(let participant, let seat):
            try fields.encode(EventType.participantLeft.rawValue, forKey: .type)
            try fields.encode(participant, forKey: .participant)
            try fields.encode(seat, forKey: .seat)
        case .participantErased(let participant):
            try fields.encode(EventType.participantErased.rawValue, forKey: .type)
            try fields.encode(participant, forKey: .participant)
        case .ended: try fields.encode(EventType.ended.rawValue, forKey: .type)
        case .tombstone: try fields.encode(EventType.tombstone.rawValue, forKey: .type)
        case .sessionErased: try fields.encode(EventType.sessionErased.rawValue, forKey: .type)
        }
    }
}
