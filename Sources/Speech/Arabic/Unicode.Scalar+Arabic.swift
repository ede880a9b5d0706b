extension Unicode.Scalar {
    static let alef: Unicode.Scalar = "\u{0627}"
    static let lam: Unicode.Scalar = "\u{0644}"
    static let waw: Unicode.Scalar = "\u{0648}"
    static let tehMarbuta: Unicode.Scalar = "\u{0629}"
    static let fatha: Unicode.Scalar = "\u{064E}"
    static let damma: Unicode.Scalar = "\u{064F}"
    static let kasra: Unicode.Scalar = "\u{0650}"
    static let shadda: Unicode.Scalar = "\u{0651}"
    static let sukun: Unicode.Scalar = "\u{0652}"

    var isArabicLetter: Bool {
        (0x621...0x64A).contains(value) || value == 0x671
    }

    /// Tanwin, short vowels, sukun, dagger alef; not shadda.
    var isArabicVowelSign: Bool {
        (0x64B...0x650).contains(value) || self == .sukun || value == 0x670
    }

    var isArabicShortVowel: Bool {
        (0x64E...0x650).contains(value)
    }

    var isSpokenArabic: Bool {
        isArabicLetter || isArabicVowelSign || self == .shadda
    }

    /// و ف ب ك ل, which are written together with the word after them.
    var isArabicProclitic: Bool {
        ["\u{0648}", "\u{0641}", "\u{0628}", "\u{0643}", "\u{0644}"].contains(self)
    }
}
