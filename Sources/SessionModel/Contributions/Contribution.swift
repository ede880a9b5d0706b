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
    /// What others said to it, oldest first; of each person only the latest counts.
    public internal(set) var explanations: [Explanation] = []
    /// What was said aloud about it, oldest first.
    public internal(set) var oralExplanations: [OralExplanation] = []
    /// Who says that it does not belong in the theme beside their name.
    public internal(set) var objections: [ParticipantID: ThemeID] = [:]

    /// Who heard it and passed it on, by reacting or by going to the next.
    public var heardBy: Set<ParticipantID> { Set(explanations.map(\.participant)) }

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
        explanations.append(
            Explanation(
                submission: submission.submission, participant: submission.participant,
                agrees: submission.reaction.agrees, addition: submission.reaction.addition,
                provenance: submission.provenance, at: moment))
    }

    /// Removes what people said to it.
    mutating func forget(_ people: Set<ParticipantID>) {
        explanations.removeAll { people.contains($0.participant) }
        for person in people where objections[person] != nil { objections[person] = nil }
    }
}
