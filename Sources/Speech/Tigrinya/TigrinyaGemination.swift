/// Long consonants that the script does not write, where the form of a word tells them.
///
/// From the description of verb and adjective forms in Leslau, *Documents tigrigna* (1941).
enum TigrinyaGemination {
    /// - Parameter verbs: roots of verbs whose middle consonant is long in all forms ("type B").
    static func mark(_ letters: inout [TigrinyaLetter], verbs: Set<[TigrinyaConsonant]>) {
        if let middle = middleOfLongVerb(letters, verbs) {
            letters[middle].isLong = true
        } else if isLanguageName(letters) {
            letters[letters.count - 1].isLong = true
        } else if isAdjective(letters) {
            letters[1].isLong = true
        } else if let middle = middleOfSingularVerb(letters) {
            letters[middle].isLong = true
        }
    }

    /// ወሰነ wəsːənə, ወሲኑ wəsːinu, ይውስን jɨwɨsːɨn, ምውሳን mɨwɨsːan. - Returns: index of the long letter.
    private static func middleOfLongVerb(_ letters: [TigrinyaLetter], _ verbs: Set<[TigrinyaConsonant]>) -> Int? {
        guard letters.count >= 3 else { return nil }
        for start in 0...(letters.count - 3) {
            let stem = letters[start..<(start + 3)]
            let root = stem.compactMap(\.consonant).map(\.hard)
            guard verbs.contains(root) else { continue }
            switch (letters[start].vowel, letters[start + 1].vowel) {
            case (.ə, .ə), (.ə, .i), (.ə, nil), (nil, .ə), (nil, .a): return start + 1
            // እምኒ ("stone") is no form of ኣመነ; ይኣምን is.
            case (nil, nil) where start > 0: return start + 1
            // After ħ, ʕ and ʔ the first vowel is written a.
            case (.a, .ə), (.a, .i), (.a, nil): return start + 1
            default: continue
            }
        }
        return nil
    }

    /// -ɲːa: ትግርኛ, ዓረብኛ.
    private static func isLanguageName(_ letters: [TigrinyaLetter]) -> Bool {
        letters.count > 2 && letters.last == TigrinyaLetter([.ɲ], .a)
    }

    /// CəCːiC: ቀጢን, ገፊሕ.
    private static func isAdjective(_ letters: [TigrinyaLetter]) -> Bool {
        letters.count == 3 && letters.allSatisfy { $0.consonant != nil } && letters.map(\.vowel) == [.ə, .i, nil]
    }

    /// The present of a simple verb in the singular, -CəCːɨC: ይፈልጥ, ክፈልጥ, ኣይፈልጥን. - Returns: index of its long letter.
    private static func middleOfSingularVerb(_ letters: [TigrinyaLetter]) -> Int? {
        var stem = letters[...]
        if stem.starts(with: [TigrinyaLetter([.ʔ], .a), TigrinyaLetter([.j], nil)]) {
            stem = stem.dropFirst(2)
            guard stem.last == TigrinyaLetter([.n], nil) else { return nil }
            stem = stem.dropLast()
        } else if let first = stem.first, first.vowel == nil, let prefix = first.consonant,
            [.j, .t, .ʔ, .n, .z, .k].contains(prefix)
        {
            stem = stem.dropFirst()
        } else {
            return nil
        }
        guard stem.count == 3, stem.allSatisfy({ $0.consonant != nil }), stem.map(\.vowel) == [.ə, nil, nil] else {
            return nil
        }
        return stem.startIndex + 1
    }
}
