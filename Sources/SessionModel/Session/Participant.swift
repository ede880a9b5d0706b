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

    /// Their recordings, in the order in which they were begun, without those that were taken back.
    public internal(set) var takes: [SpokenTake] = []
    /// Recordings that were taken back or that another answer took the place of: none of these begins again, also when a
    /// piece of it arrives late.
    var discarded: Set<SpokenID> = []
    /// What was written down of their contributions and they were asked about, oldest first.
    var asked: [RenditionPlace] = []
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

    /// Whether the answer to a prompt is an idea of the session as things stand.
    func contributes(to prompt: PromptID) -> Bool {
        standing == .sent && counted.contains(prompt) && answers[prompt]?.latest.value.words != nil
    }

    /// One of their recordings.
    public func take(_ recording: SpokenID) -> SpokenTake? {
        takes.first { $0.start.recording == recording }
    }

    /// The recording for a place that is no answer yet.
    public func unkeptTake(for place: SpokenPlace) -> SpokenTake? {
        takes.last { $0.start.place == place && !$0.isKept }
    }

    /// The recordings that an answer for a place takes the place of.
    func takes(replacedBy recording: SpokenID?, for place: SpokenPlace) -> [SpokenID] {
        takes.filter { $0.start.place == place && $0.start.recording != recording }.map(\.start.recording)
    }

    /// From now on the recording stays as it is.
    mutating func keep(_ recording: SpokenID) {
        if let index = takes.firstIndex(where: { $0.start.recording == recording }) { takes[index].isKept = true }
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

        if case .spoken(let spoken) = submission.value { keep(spoken.recording) }
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
        takes = []
        discarded = []
        asked = []
        added = []
        touched = []
        group = nil
        consents = nil
        counted = []
        standing = .erased
    }
}
