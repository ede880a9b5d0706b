/// One idea from an open prompt (bijdrage), in the words in which it was given.
///
/// Facilitators and other participants see text, locale and group; `participant` is for counting people once and for
/// erasing, and is never shown beside the text.
public struct Contribution: Hashable, Sendable {
    public let id: ContributionID
    public let participant: ParticipantID
    public let prompt: PromptID
    public internal(set) var text: String
    public internal(set) var provenance: Provenance
    public let at: Timestamp
    /// Whether it was added besides the answers of the flow, and counts from then on.
    public let isAdded: Bool
    /// Earlier wordings, oldest first.
    public internal(set) var earlier: [String] = []
    /// The participant skipped the prompt afterwards, sent again without it, took it back or no longer takes part: the
    /// idea no longer counts, its words are kept as history.
    public internal(set) var isWithdrawn = false
    /// The participant took back what they had added.
    var isTakenBack = false
    /// In other locales, beside the original.
    public internal(set) var translations: [LocaleTag: Translation] = [:]
    /// What was said aloud about it, oldest first.
    public internal(set) var oralExplanations: [OralExplanation] = []
    private var reactions: [Explanation] = []
    private var doubts: [ParticipantID: ThemeID] = [:]
    /// People among those who reacted or objected who take no part now.
    private var silent: Set<ParticipantID> = []
    /// Whose reactions there are.
    private var listeners: Set<ParticipantID> = []

    init(
        id: ContributionID, participant: ParticipantID, prompt: PromptID, text: String, provenance: Provenance,
        at: Timestamp, isAdded: Bool
    ) {
        self.id = id
        self.participant = participant
        self.prompt = prompt
        self.text = text
        self.provenance = provenance
        self.at = at
        self.isAdded = isAdded
    }

    /// What others said to it, oldest first; of each person only the latest counts.
    public var explanations: [Explanation] {
        silent.isEmpty ? reactions : reactions.filter { !silent.contains($0.participant) }
    }

    /// Who says that it does not belong in the theme beside their name.
    public var objections: [ParticipantID: ThemeID] {
        silent.isEmpty ? doubts : doubts.filter { !silent.contains($0.key) }
    }

    /// Who heard it and passed it on, by reacting or by going to the next.
    public var heardBy: Set<ParticipantID> { silent.isEmpty ? listeners : listeners.subtracting(silent) }

    /// By how many people.
    var timesHeard: Int { silent.isEmpty ? listeners.count : heardBy.count }

    func isHeard(by person: ParticipantID) -> Bool {
        listeners.contains(person) && !silent.contains(person)
    }

    /// Who said "ik ook" last.
    public var agreeing: Set<ParticipantID> {
        explanations.reduce(into: []) { agreeing, explanation in
            if explanation.agrees {
                agreeing.insert(explanation.participant)
            } else {
                agreeing.remove(explanation.participant)
            }
        }
    }

    /// Whether a translation is of words that have changed since.
    public func isOutdated(_ translation: Translation) -> Bool {
        translation.wordings < earlier.count
    }

    mutating func revise(with words: String, _ provenance: Provenance) {
        guard words != text else { return }
        earlier.append(text)
        text = words
        self.provenance = provenance
    }

    mutating func take(_ translation: ContributionTranslation, at moment: Timestamp) {
        let before = translations[translation.locale]
        translations[translation.locale] = Translation(
            text: translation.text, at: moment, wordings: earlier.count,
            earlier: before.map { $0.earlier + [$0.text] } ?? [])
    }

    mutating func take(_ submission: ReactionSubmission, at moment: Timestamp) {
        listeners.insert(submission.participant)
        reactions.append(
            Explanation(
                submission: submission.submission, participant: submission.participant,
                agrees: submission.reaction.agrees, addition: submission.reaction.addition,
                provenance: submission.provenance, at: moment))
    }

    mutating func take(_ objection: ObjectionSubmission) {
        doubts[objection.participant] = objection.isStanding ? objection.theme : nil
    }

    /// Leaves out what somebody said to it while they take no part, or lets it count again.
    mutating func silence(_ person: ParticipantID, _ isSilent: Bool) {
        if isSilent { silent.insert(person) } else { silent.remove(person) }
    }

    /// Removes what people said to it.
    mutating func forget(_ people: Set<ParticipantID>) {
        listeners.subtract(people)
        reactions.removeAll { people.contains($0.participant) }
        doubts = doubts.filter { !people.contains($0.key) }
        silent.subtract(people)
    }
}
