extension Unicode.Scalar {
    static let alefHamzaAbove: Unicode.Scalar = "\u{0623}"
    static let alef: Unicode.Scalar = "\u{0627}"
    static let tehMarbuta: Unicode.Scalar = "\u{0629}"
    static let tatweel: Unicode.Scalar = "\u{0640}"
    static let feh: Unicode.Scalar = "\u{0641}"
    static let lam: Unicode.Scalar = "\u{0644}"
    static let noon: Unicode.Scalar = "\u{0646}"
    static let waw: Unicode.Scalar = "\u{0648}"
    static let alefMaqsura: Unicode.Scalar = "\u{0649}"
    static let yeh: Unicode.Scalar = "\u{064A}"
    static let tanwinFath: Unicode.Scalar = "\u{064B}"
    static let tanwinDamm: Unicode.Scalar = "\u{064C}"
    static let tanwinKasr: Unicode.Scalar = "\u{064D}"
    static let fatha: Unicode.Scalar = "\u{064E}"
    static let damma: Unicode.Scalar = "\u{064F}"
    static let kasra: Unicode.Scalar = "\u{0650}"
    static let shadda: Unicode.Scalar = "\u{0651}"
    static let sukun: Unicode.Scalar = "\u{0652}"
    static let daggerAlef: Unicode.Scalar = "\u{0670}"
    static let alefWasla: Unicode.Scalar = "\u{0671}"

    /// Not tatweel, which only draws a word longer.
    var isArabicLetter: Bool {
        (0x621...0x63A).contains(value) || (0x641...0x64A).contains(value) || self == .alefWasla
    }

    /// Tanwin, short vowels, sukun, dagger alef; not shadda.
    var isArabicVowelSign: Bool {
        (0x64B...0x650).contains(value) || self == .sukun || self == .daggerAlef
    }

    var isArabicShortVowel: Bool {
        (0x64E...0x650).contains(value)
    }

    var isArabicTanwin: Bool {
        (0x64B...0x64D).contains(value)
    }

    /// The short vowel of a tanwin; the sign itself for any other.
    var withoutTanwin: Unicode.Scalar {
        switch self {
        case .tanwinFath: .fatha
        case .tanwinDamm: .damma
        case .tanwinKasr: .kasra
        default: self
        }
    }

    var isSpokenArabic: Bool {
        isArabicLetter || isArabicVowelSign || self == .shadda
    }

    /// و ف ب ك ل, which are written together with the word after them.
    var isArabicProclitic: Bool {
        [.waw, .feh, "\u{0628}", "\u{0643}", .lam].contains(self)
    }
}
