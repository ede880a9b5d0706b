/// The seven vowels of Tigrinya, written in the International Phonetic Alphabet, in the order of the fidel.
enum TigrinyaVowel: String, CaseIterable, Hashable, Sendable {
    case ə, u, i, a, e, ɨ, o
}
