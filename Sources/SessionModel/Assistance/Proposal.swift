/// An answer that a helper puts before the participant: shown and spoken at the seat, and no more than that until the
/// participant takes it.
public struct Proposal: Hashable, Sendable {
    public let submission: ProposalSubmission
    public let at: Timestamp
    /// What the participant said to it; `nil` while it waits for them.
    public internal(set) var isAccepted: Bool?
}

/// An answer as a helper's device proposes it, already checked against its prompt.
public struct ProposalSubmission: Hashable, Codable, Sendable {
    /// Made on the helper's device: sent twice, stored once.
    public let submission: SubmissionID
    public let seat: SeatID
    /// Whose answer it would be.
    public let participant: ParticipantID
    public let helper: HelperID
    public let prompt: PromptID
    public let value: AnswerValue
    public let purpose: AnswerPurpose
    /// What the helper made it with.
    public let means: Provenance.Means
    /// The language of its words.
    public let locale: LocaleTag

    public init(
        submission: SubmissionID, seat: SeatID, participant: ParticipantID, helper: HelperID, prompt: PromptID,
        value: AnswerValue, purpose: AnswerPurpose = .plain, means: Provenance.Means, locale: LocaleTag
    ) {
        self.submission = submission
        self.seat = seat
        self.participant = participant
        self.helper = helper
        self.prompt = prompt
        self.value = value
        self.purpose = purpose
        self.means = means
        self.locale = locale
    }

    /// The answer that it becomes when the participant takes it.
    func answer(_ submission: SubmissionID) -> AnswerSubmission {
        AnswerSubmission(
            submission: submission, participant: participant, prompt: prompt, value: value, purpose: purpose,
            provenance: Provenance(authorship: .proposed, means: means, locale: locale, helper: helper))
    }
}

/// What a participant says to a proposal, by their own tap.
public struct ProposalDecision: Hashable, Codable, Sendable {
    /// Made on the kiosk: sent twice, stored once. The answer that it may become has the same.
    public let submission: SubmissionID
    public let seat: SeatID
    public let participant: ParticipantID
    public let proposal: SubmissionID
    public let isAccepted: Bool

    public init(
        submission: SubmissionID, seat: SeatID, participant: ParticipantID, proposal: SubmissionID, isAccepted: Bool
    ) {
        self.submission = submission
        self.seat = seat
        self.participant = participant
        self.proposal = proposal
        self.isAccepted = isAccepted
    }
}
