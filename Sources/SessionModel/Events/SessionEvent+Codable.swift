/// Stored as `{"type": "answered", …}` with the payload's fields beside the type.
///
/// This is the form on disk, pinned by fixtures: add types and optional fields, never change what is there.
extension SessionEvent: Codable {
    private enum Field: String, CodingKey {
        case type, phase, seat, credential, participant, locale, submission, counted, contribution, changes, round,
            ballot, helper, recording
    }

    private enum EventType: String, Codable {
        case created, phaseOpened, phaseClosed, seatOpened, participantJoined, localeChosen, answered, sent, declined
        case participantLeft, participantErased, participantMoved
        /// Beside the original stood only translations once; what is rendered is still stored under that name.
        case rendered = "translated"
        case contributed, contributionWithdrawn, called, explainedOrally, reacted
        case themesChanged, themesUndone, objected, votingOpened, voted, recognised
        case helperJoined, helperRemoved, assisted, proposed, proposalSettled
        case confirmationAsked, confirmationSettled, spokenStarted, spokenDiscarded
        case ended, tombstone, sessionErased
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
        case .participantMoved: self = .participantMoved(try participant(), seat: try seat())
        case .contributed: self = .contributed(try ContributionSubmission(from: decoder))
        case .contributionWithdrawn:
            self = .contributionWithdrawn(
                try fields.decode(ContributionID.self, forKey: .contribution), try participant())
        case .rendered: self = .rendered(try RenditionSubmission(from: decoder))
        case .confirmationAsked: self = .confirmationAsked(try ConfirmationRequest(from: decoder))
        case .confirmationSettled: self = .confirmationSettled(try ConfirmationDecision(from: decoder))
        case .spokenStarted: self = .spokenStarted(try SpokenStart(from: decoder))
        case .spokenDiscarded:
            self = .spokenDiscarded(try fields.decode(SpokenID.self, forKey: .recording), try participant())
        case .called: self = .called(try fields.decodeIfPresent(ContributionID.self, forKey: .contribution))
        case .explainedOrally: self = .explainedOrally(try OralExplanation(from: decoder))
        case .reacted: self = .reacted(try ReactionSubmission(from: decoder))
        case .themesChanged: self = .themesChanged(try fields.decode([ThemeChange].self, forKey: .changes))
        case .themesUndone: self = .themesUndone
        case .objected: self = .objected(try ObjectionSubmission(from: decoder))
        case .votingOpened:
            self = .votingOpened(
                round: try fields.decode(Int.self, forKey: .round),
                try fields.decode(BallotForm.self, forKey: .ballot))
        case .voted: self = .voted(try BallotSubmission(from: decoder))
        case .recognised: self = .recognised(try RecognitionSubmission(from: decoder))
        case .helperJoined: self = .helperJoined(try HelperEntry(from: decoder))
        case .helperRemoved: self = .helperRemoved(try fields.decode(HelperID.self, forKey: .helper))
        case .assisted: self = .assisted(try seat(), try AssistanceStep(from: decoder))
        case .proposed: self = .proposed(try ProposalSubmission(from: decoder))
        case .proposalSettled: self = .proposalSettled(try ProposalDecision(from: decoder))
        case .ended: self = .ended
        case .tombstone: self = .tombstone
        case .sessionErased: self = .sessionErased
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Field.self)
        try fields.encode(eventType.rawValue, forKey: .type)
        switch self {
        case .created(let setup): try setup.encode(to: encoder)
        case .phaseOpened(let phase), .phaseClosed(let phase): try fields.encode(phase, forKey: .phase)
        case .seatOpened(let seat, let credential):
            try fields.encode(seat, forKey: .seat)
            try fields.encode(credential, forKey: .credential)
        case .participantJoined(let participant, let seat, let locale):
            try fields.encode(participant, forKey: .participant)
            try fields.encode(seat, forKey: .seat)
            try fields.encode(locale, forKey: .locale)
        case .localeChosen(let participant, let locale):
            try fields.encode(participant, forKey: .participant)
            try fields.encode(locale, forKey: .locale)
        case .answered(let submission): try submission.encode(to: encoder)
        case .sent(let participant, let submission, let counted):
            try fields.encode(participant, forKey: .participant)
            try fields.encode(submission, forKey: .submission)
            try fields.encode(counted, forKey: .counted)
        case .declined(let participant), .participantErased(let participant):
            try fields.encode(participant, forKey: .participant)
        case .participantLeft(let participant, let seat), .participantMoved(let participant, let seat):
            try fields.encode(participant, forKey: .participant)
            try fields.encode(seat, forKey: .seat)
        case .contributed(let submission): try submission.encode(to: encoder)
        case .contributionWithdrawn(let contribution, let participant):
            try fields.encode(contribution, forKey: .contribution)
            try fields.encode(participant, forKey: .participant)
        case .rendered(let rendition): try rendition.encode(to: encoder)
        case .confirmationAsked(let request): try request.encode(to: encoder)
        case .confirmationSettled(let decision): try decision.encode(to: encoder)
        case .spokenStarted(let start): try start.encode(to: encoder)
        case .spokenDiscarded(let recording, let participant):
            try fields.encode(recording, forKey: .recording)
            try fields.encode(participant, forKey: .participant)
        case .called(let contribution): try fields.encodeIfPresent(contribution, forKey: .contribution)
        case .explainedOrally(let explanation): try explanation.encode(to: encoder)
        case .reacted(let submission): try submission.encode(to: encoder)
        case .themesChanged(let changes): try fields.encode(changes, forKey: .changes)
        case .objected(let submission): try submission.encode(to: encoder)
        case .votingOpened(let round, let form):
            try fields.encode(round, forKey: .round)
            try fields.encode(form, forKey: .ballot)
        case .voted(let submission): try submission.encode(to: encoder)
        case .recognised(let submission): try submission.encode(to: encoder)
        case .helperJoined(let entry): try entry.encode(to: encoder)
        case .helperRemoved(let helper): try fields.encode(helper, forKey: .helper)
        case .assisted(let seat, let step):
            try fields.encode(seat, forKey: .seat)
            try step.encode(to: encoder)
        case .proposed(let proposal): try proposal.encode(to: encoder)
        case .proposalSettled(let decision): try decision.encode(to: encoder)
        case .themesUndone, .ended, .tombstone, .sessionErased: break
        }
    }

    private var eventType: EventType {
        switch self {
        case .created: .created
        case .phaseOpened: .phaseOpened
        case .phaseClosed: .phaseClosed
        case .seatOpened: .seatOpened
        case .participantJoined: .participantJoined
        case .localeChosen: .localeChosen
        case .answered: .answered
        case .sent: .sent
        case .declined: .declined
        case .participantLeft: .participantLeft
        case .participantErased: .participantErased
        case .participantMoved: .participantMoved
        case .contributed: .contributed
        case .contributionWithdrawn: .contributionWithdrawn
        case .rendered: .rendered
        case .confirmationAsked: .confirmationAsked
        case .confirmationSettled: .confirmationSettled
        case .spokenStarted: .spokenStarted
        case .spokenDiscarded: .spokenDiscarded
        case .called: .called
        case .explainedOrally: .explainedOrally
        case .reacted: .reacted
        case .themesChanged: .themesChanged
        case .themesUndone: .themesUndone
        case .objected: .objected
        case .votingOpened: .votingOpened
        case .voted: .voted
        case .recognised: .recognised
        case .helperJoined: .helperJoined
        case .helperRemoved: .helperRemoved
        case .assisted: .assisted
        case .proposed: .proposed
        case .proposalSettled: .proposalSettled
        case .ended: .ended
        case .tombstone: .tombstone
        case .sessionErased: .sessionErased
        }
    }
}
