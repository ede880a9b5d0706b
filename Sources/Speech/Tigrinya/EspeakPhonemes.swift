/// Tigrinya sounds as mnemonics of our phoneme table `ti`.
enum EspeakPhonemes {
    /// Every sound that the voice must have.
    static let allSounds: [TigrinyaSound] =
        TigrinyaConsonant.allCases.map(TigrinyaSound.consonant) + TigrinyaVowel.allCases.map(TigrinyaSound.vowel)

    /// Text for the library: one pair of brackets for each word, so that each word gives its own word event.
    ///
    /// A bar keeps the mnemonics of two sounds from being read as one.
    static func text(_ words: [[TigrinyaPhone]]) -> String {
        words.map { word in
            "[[" + word.map { mnemonic($0.sound) + ($0.isLong ? ":" : "") }.joined(separator: "|") + "]]"
        }.joined(separator: " ")
    }

    static func mnemonic(_ sound: TigrinyaSound) -> String {
        switch sound {
        case .consonant(let consonant): mnemonic(consonant)
        case .vowel(let vowel): mnemonic(vowel)
        }
    }

    /// What the library calls the sound when it has made it, for the self-test.
    static func libraryName(_ sound: TigrinyaSound) -> String {
        switch sound {
        case .consonant(.xʼ): "χ"
        case .consonant(.g): "ɡ"
        case .consonant, .vowel: String(sound.ipa.map { $0 == "ʼ" ? "`" : $0 })
        }
    }

    private static func mnemonic(_ consonant: TigrinyaConsonant) -> String {
        switch consonant {
        case .h, .l, .m, .r, .s, .b, .v, .t, .n, .k, .x, .w, .z, .j, .d, .g, .f, .p: consonant.rawValue
        case .ħ: "H"
        case .ʕ: "A"
        case .ʔ: "?"
        case .ʃ: "S"
        case .ʒ: "Z"
        case .ɲ: "n^"
        case .ŋ: "N"
        case .tʃ: "tS"
        case .dʒ: "dZ"
        case .kʼ: "k`"
        case .xʼ: "X"
        case .tʼ: "t`"
        case .tʃʼ: "tS`"
        case .pʼ: "p`"
        case .sʼ: "s`"
        }
    }

    private static func mnemonic(_ vowel: TigrinyaVowel) -> String {
        switch vowel {
        case .ə: "@"
        case .ɨ: "y"
        case .u, .i, .a, .e, .o: vowel.rawValue
        }
    }
}
