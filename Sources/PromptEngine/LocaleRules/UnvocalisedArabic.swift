/// Arabic as people type it: without the marks that tell its vowels, so that a voice must guess them.
public enum UnvocalisedArabic {
    /// Whether a text holds Arabic words, and more than half of them miss marks.
    public static func isFound(in text: String) -> Bool {
        let words = ArabicSpelling.words(in: text).filter { !$0.letters.isEmpty }
        return words.count(where: ArabicVocalisation.isBare) * 2 > words.count
    }

    /// A text without the marks that tell vowels, as people write it; other texts as they are.
    public static func bare(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !ArabicSpelling.isMark($0) }))
    }
}
