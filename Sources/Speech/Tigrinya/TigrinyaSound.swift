/// A consonant or a vowel.
enum TigrinyaSound: Hashable, Sendable {
    case consonant(TigrinyaConsonant)
    case vowel(TigrinyaVowel)

    var ipa: String {
        switch self {
        case .consonant(let consonant): consonant.rawValue
        case .vowel(let vowel): vowel.rawValue
        }
    }
}
