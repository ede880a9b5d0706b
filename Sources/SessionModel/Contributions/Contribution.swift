/// One idea from an open prompt (bijdrage), in the words in which it was given.
///
/// Facilitators and other participants see text, locale and group; `participant` is for counting people once and for
/// erasing, and is never shown beside the text.
public struct Contribution: Hashable, Sendable {
    public let id: ContributionID
    public let participant: ParticipantID
    public let prompt: PromptID
    /// The words in which it was given.
    public internal(set) var original: GivenWords
    public internal(set) var provenance: Provenance
    public let at: Timestamp
    /// Whether it was added besides the answers of the flow, and counts from then on.
    public let isAdded: Bool
    /// Earlier texts, oldest first.
    public internal(set) var earlier: [String] = []
    /// Counts how often its words changed: those that were given, and those of its transcript.
    private(set) var wordings = 0
    /// The participant skipped the prompt afterwards, sent again without it, took it back or no longer takes part: the
    /// idea no longer counts, its words are kept as history.
    public internal(set) var isWithdrawn = false
    /// The participant took back what they had added.
    var isTakenBack = false
    /// What was written down beside it, by locale, also when its participant said that it is wrong; in its own locale
    /// the transcript.
    public private(set) var renditions: [LocaleTag: Rendition] = [:]
    /// How often words were written in a locale of what was given before.
    private var renditionsBefore: [LocaleTag: Int] = [:]
    /// What was said aloud about it, oldest first.
    public internal(set) var oralExplanations: [OralExplanation] = []
    private var reactions: [Explanation] = []
    private var doubts: [ParticipantID: ThemeID] = [:]
    /// People among those who reacted or objected who take no part now.
    private var silent: Set<ParticipantID> = []
    /// Whose reactions there are.
    private var listeners: Set<ParticipantID> = []

    init(
        id: ContributionID, participant: ParticipantID, prompt: PromptID, original: GivenWords,
        provenance: Provenance, at: Timestamp, isAdded: Bool
    ) {
        self.id = id
        self.participant = participant
        self.prompt = prompt
        self.original = original
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

    mutating func revise(with words: GivenWords, _ provenance: Provenance) {
        guard words != original else { return }
        if isWritten { earlier.append(text) }
        // A transcript is of one recording, and a translation is into another locale than the original's.
        for locale in [self.provenance.locale, provenance.locale] {
            if let rendition = renditions.removeValue(forKey: locale) { renditionsBefore[locale] = rendition.version }
        }
        original = words
        self.provenance = provenance
        wordings += 1
    }

    /// What was written down in a locale, also when its participant said that it is wrong.
    public func rendition(in locale: LocaleTag) -> Rendition? { renditions[locale] }

    mutating func take(_ submission: RenditionSubmission, at moment: Timestamp) {
        // The first transcript tells what was said, which whoever translated before had heard.
        let isTranscript = submission.locale == provenance.locale
        if isTranscript, isWritten, submission.text != text { wordings += 1 }
        if renditions[submission.locale] == nil {
            let before = renditionsBefore[submission.locale] ?? 0
            renditions[submission.locale] = Rendition(submission, wordings: wordings, after: before, at: moment)
        } else {
            renditions[submission.locale]?.revise(submission, wordings: wordings, at: moment)
        }
    }

    mutating func ask(in locale: LocaleTag) {
        renditions[locale]?.confirmation = .asked
    }

    mutating func take(_ decision: ConfirmationDecision, at moment: Timestamp) {
        switch decision.verdict {
        case .confirmed: renditions[decision.locale]?.confirmation = .confirmed
        case .corrected(let text):
            take(
                RenditionSubmission(
                    contribution: id, contributor: participant, locale: decision.locale, text: text,
                    scribe: .participant),
                at: moment)
            renditions[decision.locale]?.confirmation = .corrected
        case .withdrawn:
            renditions[decision.locale]?.confirmation = .withdrawn
            if decision.locale == provenance.locale { wordings += 1 }
        }
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
