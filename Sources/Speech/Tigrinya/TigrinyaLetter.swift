/// What one letter of the fidel stands for: consonants (two when it is labialised), and a vowel.
struct TigrinyaLetter: Hashable, Sendable {
    var consonants: [TigrinyaConsonant]
    /// Nil for the sixth order, whose ɨ is said only where a syllable needs it.
    var vowel: TigrinyaVowel?
    /// Whether the consonant is long.
    var isLong = false

    init(_ consonants: [TigrinyaConsonant], _ vowel: TigrinyaVowel?) {
        self.consonants = consonants
        self.vowel = vowel
    }

    /// The single consonant, nil for a labialised one.
    var consonant: TigrinyaConsonant? { consonants.count == 1 ? consonants.first : nil }
}
