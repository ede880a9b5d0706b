/// What is wrong with the signs of vocalised Arabic that is to be spoken.
///
/// Shadda before the vowel sign or after it is both right: the voice gets the order that it wants. What is a fault here
/// is what nobody can say, or what tells another sound than the one that will be heard.
struct ArabicPhrase {
    private let words: [ArabicSpelling]

    init(_ text: String) {
        words = ArabicSpelling.words(in: text)
    }

    /// Advice for each fault.
    var faults: [String] {
        [
            ("put a vowel mark on each letter of", { ArabicVocalisation.isBare($0) }),
            ("put each mark after the letter that it belongs to", { $0.hasLooseMark }),
            ("leave one vowel mark on each letter of", { $0.hasTwoVowels }),
            ("take away the sukun or the shadda, which exclude each other, of", { $0.hasSukunAndShadda }),
            ("leave ة without a mark at a pause, where it sounds as a, in", { $0.endsInMarkedTehMarbuta }),
            ("leave out the last vowel, which is not said at a pause, of", { $0.endsInDroppedVowel }),
        ].compactMap { (advice: String, isWrong: (ArabicSpelling) -> Bool) in
            let wrong = words.filter(isWrong).map(\.text)
            return wrong.isEmpty ? nil : "\(advice): \(wrong.joined(separator: " "))"
        }
    }
}
