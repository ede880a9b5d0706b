/// Latin capitals that are names of letters rather than a word.
enum WrittenLetters {
    /// Longer capitals are somebody raising their voice.
    static let longest = 6

    /// Capitals without any vowel: nobody can say them as a word. Those with a vowel must be in the table of the voice.
    static func areSpelt(_ text: String) -> Bool {
        (2...longest).contains(text.count)
            && text.allSatisfy { ("A"..."Z").contains($0) && !"AEIOUY".contains($0) }
    }
}
