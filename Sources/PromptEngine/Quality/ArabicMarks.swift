/// The signs of Arabic that are left out in everyday writing.
enum ArabicMarks {
    /// The text without vowel signs, shadda, dagger alif and tatweel, and with a plain alif for alif wasla.
    static func removed(from text: String) -> String {
        let letters = UnvocalisedArabic.bare(text).unicodeScalars.filter { $0 != "\u{0640}" }
        return String(String.UnicodeScalarView(letters.map { $0 == "\u{0671}" ? "\u{0627}" : $0 }))
    }
}
