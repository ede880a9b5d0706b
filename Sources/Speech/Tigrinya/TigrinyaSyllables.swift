/// Where the sixth order is a vowel, and where it is none.
///
/// Tigrinya has syllables CV and CVC only (Leslau, *Documents tigrigna*, 1941; Buckley, "Tigrinya vowel features and
/// vowel coalescence", 1997). The consonants between two written vowels are parsed into the fewest such syllables.
enum TigrinyaSyllables {
    static func phones(_ letters: [TigrinyaLetter]) -> [TigrinyaPhone] {
        let filled = fill(letters)
        var phones: [TigrinyaPhone] = []
        for (letter, vowel) in zip(letters, filled) {
            for (index, consonant) in letter.consonants.enumerated() {
                phones.append(TigrinyaPhone(sound: .consonant(consonant), isLong: letter.isLong && index == 0))
            }
            guard let vowel else { continue }
            // Between w and a consonant, ɨ is said as u.
            let isRounded = vowel == .ɨ && letter.consonants.last == .w
            phones.append(TigrinyaPhone(sound: .vowel(isRounded ? .u : vowel)))
        }
        return phones
    }

    /// The vowel of each letter, nil where none is said.
    private static func fill(_ letters: [TigrinyaLetter]) -> [TigrinyaVowel?] {
        var vowels = letters.map(\.vowel)
        // A word begins with one consonant and a vowel; a labialised consonant closes no syllable.
        for (index, letter) in letters.enumerated() where letter.vowel == nil {
            if index == 0 || letter.consonants.count > 1 { vowels[index] = .ɨ }
        }
        var start = 0
        while start < letters.count {
            guard vowels[start] == nil else {
                start += 1
                continue
            }
            let end = letters[start...].indices.first { vowels[$0] != nil } ?? letters.count
            for index in nuclei(of: Array(letters[start..<end]), before: end < letters.count ? letters[end] : nil) {
                vowels[start + index] = .ɨ
            }
            start = end
        }
        return vowels
    }

    /// Which letters of a run without vowels get one. Before the run stands a vowel; `next` is the letter with a vowel
    /// after it, nil at the end of the word.
    private static func nuclei(of run: [TigrinyaLetter], before next: TigrinyaLetter?) -> [Int] {
        // A long consonant closes one syllable and opens the next: it counts as two places.
        var places: [(letter: Int, opensOnly: Bool)] = []
        for (index, letter) in run.enumerated() {
            if letter.isLong { places.append((index, false)) }
            places.append((index, letter.isLong))
        }
        if let next, next.isLong { places.append((run.count, false)) }
        let isOdd = places.count % 2 == 1
        if places.count == 1 {
            return hasEchoVowel(run[0], before: next) && next?.isLong == false ? [0] : []
        }
        // Parse from the right into Cɨ(C); what is left at the beginning closes the syllable before.
        var nuclei: [Int] = []
        if places.count == 2, let next, !next.isLong, run.count == 2, run[0].consonant?.isSonorant == true {
            // A sonorant rather closes the syllable before: እንግዳ is ʔɨn.gɨ.da.
            return [1]
        }
        var position = isOdd ? 1 : 0
        while position < places.count {
            nuclei.append(places[position].letter)
            position += 2
        }
        return nuclei.filter { $0 < run.count }
    }

    /// After ʕ a short vowel is heard before r and n: ብዕራይ is bɨʕɨraj.
    private static func hasEchoVowel(_ letter: TigrinyaLetter, before next: TigrinyaLetter?) -> Bool {
        guard letter.consonant == .ʕ, let following = next?.consonant else { return false }
        return following == .r || following == .n
    }
}
