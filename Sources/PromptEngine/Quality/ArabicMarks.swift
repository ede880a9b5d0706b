/// The signs of Arabic that are left out in everyday writing.
enum ArabicMarks {
    /// The text without vowel signs, shadda, dagger alif and tatweel, and with a plain alif for alif wasla.
    static func removed(from text: String) -> String {
        var bare = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x064B...0x065F, 0x0670, 0x0640: continue
            case 0x0671: bare.append("ا")
            default: bare.append(scalar)
            }
        }
        return String(bare)
    }
}
