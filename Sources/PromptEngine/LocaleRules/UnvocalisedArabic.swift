/// Arabic as people type it: without the marks that tell its vowels, so that a voice must guess them.
public enum UnvocalisedArabic {
    /// Whether a text holds Arabic words, and more than half of them miss marks.
    public static func isFound(in text: String) -> Bool {
        let words = ArabicSpelling.words(in: text).filter { !$0.letters.isEmpty }
        return words.count(where: ArabicVocalisation.isBare) * 2 > words.count
    }
}
