/// The consonants of Tigrinya, written in the International Phonetic Alphabet.
enum TigrinyaConsonant: String, CaseIterable, Hashable, Sendable {
    case h, l, m, r, s, b, v, t, n, k, x, w, z, j, d, g, f, p
    case ħ, ʕ, ʔ, ʃ, ʒ, ɲ, ŋ
    case tʃ, dʒ
    case kʼ, xʼ, tʼ, tʃʼ, pʼ, sʼ

    var isSonorant: Bool {
        switch self {
        case .l, .m, .r, .w, .n, .j, .ɲ, .ŋ: true
        case .h, .s, .b, .v, .t, .k, .x, .z, .d, .g, .f, .p, .ħ, .ʕ, .ʔ, .ʃ, .ʒ, .tʃ, .dʒ: false
        case .kʼ, .xʼ, .tʼ, .tʃʼ, .pʼ, .sʼ: false
        }
    }

    /// The consonant of the root: after a vowel, k and kʼ are softened, and written so.
    var hard: TigrinyaConsonant {
        switch self {
        case .x: .k
        case .xʼ: .kʼ
        default: self
        }
    }
}
