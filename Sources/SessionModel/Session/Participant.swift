/// A pseudonymous person: what they answered, never who they are.
public struct Participant: Hashable, Sendable {
    public let id: ParticipantID
    /// Counted from 1 in the order in which people joined: "Deelnemer 7".
    public let number: Int
    public internal(set) var seat: SeatID
    public let joined: Timestamp
    public internal(set) var locale: LocaleTag
    public internal(set) var group: StakeholderGroupID?
    /// `nil` until the participant has said it.
    public internal(set) var consents: Bool?
    public internal(set) var answers: [PromptID: AnswerHistory] = [:]
    public internal(set) var standing: Standing = .answering
    /// The prompts whose answers count, as told at the latest sending; empty before the first.
    public internal(set) var counted: [PromptID] = []

    /// The ideas that they added besides the answers of the flow, taken back or not.
    var added: [ContributionID] = []
    /// The ideas of others on which they said something.
    var touched: Set<ContributionID> = []

    /// How far the participant has come.
    public enum Standing: String, Codable, Sendable {
        /// Under way, or left without sending: what was answered is kept as unfinished.
        case answering
        /// The answers are sent and count.
        case sent
        /// Did not consent; nothing of theirs counts.
        case declined
        /// All words were removed at request.
        case erased
    }

    /// The latest reply to each prompt.
    public var latestAnswers: [PromptID: AnswerValue] {
        answers.mapValues(\.latest.value)
    }

    /// Whether the answer to a prompt is, for now, an idea of the session.
    func contributes(to prompt: PromptID) -> Bool {
        guard standing == .sent, counted.contains(prompt), case .text = answers[prompt]?.latest.value else {
            return false
        }
        return true
    }

    mutating func take(_ submission: AnswerSubmission, at moment: Timestamp) {
        let answer = Answer(
            submission: submission.submission, value: submission.value, purpose: submission.purpose,
            provenance: submission.provenance, at: moment)
        if answers[submission.prompt] == nil {
            answers[submission.prompt] = AnswerHistory(latest: answer)
        } else {
            answers[submission.prompt]?.revise(with: answer)
        }

        switch (submission.purpose, submission.value) {
        case (.consent, .consent(let agrees)):
            consents = agrees
            if agrees, standing == .declined { standing = .answering }
        case (.group, .choice(let option)): group = StakeholderGroupID(option.rawValue)
        case (.group, _): group = nil
        case (.consent, _), (.contribution, _), (.plain, _): break
        }
    }

    mutating func forget() {
        answers = [:]
        added = []
        touched = []
        group = nil
        consents = nil
        counted = []
        standing = .erased
    }
}
