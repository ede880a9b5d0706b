/// Vocalised Arabic as the library's Arabic voice wants it, so that authors write it as they learnt it.
///
/// Each rule was heard with the voice of 1.51.
enum ArabicText {
    /// One word, perhaps with punctuation around it.
    ///
    /// - Parameter previous: the word before it in the same clause, as it is written; nil at the start of one.
    static func prepared(_ word: String, after previous: String? = nil) -> String {
        var scalars = Array(word.unicodeScalars)
        putShaddaFirst(&scalars)
        if let previous, endsInVowel(previous) { dropInitialAlef(&scalars) }
        dropAlefOfArticle(&scalars)
        dropAlefOfPlural(&scalars)
        dropTehMarbuta(&scalars)
        return String(String.UnicodeScalarView(scalars))
    }

    /// The library wants shadda before the vowel sign; Unicode's normal forms put it after.
    private static func putShaddaFirst(_ scalars: inout [Unicode.Scalar]) {
        var index = 1
        while index < scalars.count {
            if scalars[index] == .shadda, scalars[index - 1].isArabicVowelSign {
                scalars.swapAt(index, index - 1)
                // There may be two signs before it.
                index = max(1, index - 1)
            } else {
                index += 1
            }
        }
    }

    /// A bare alef at the start of a word is silent after a vowel: ثُمَّ اضْغَطْ.
    private static func dropInitialAlef(_ scalars: inout [Unicode.Scalar]) {
        guard let first = scalars.firstIndex(where: \.isArabicLetter), scalars[first] == .alef,
            first + 1 < scalars.count
        else { return }
        if scalars[first + 1].isArabicLetter { scalars.remove(at: first) }
    }

    /// After a short proclitic the alef of the article is silent: بِالْعَمَل is bilʕamal.
    private static func dropAlefOfArticle(_ scalars: inout [Unicode.Scalar]) {
        guard var index = scalars.firstIndex(where: \.isArabicLetter) else { return }
        // One or two proclitics, each a letter with its vowel: وَبِالْـ.
        for _ in 0..<2 {
            guard index + 3 < scalars.count, scalars[index].isArabicProclitic, scalars[index + 1].isArabicShortVowel
            else { return }
            if scalars[index + 2] == .alef {
                let next = index + 4 < scalars.count ? scalars[index + 4] : .sukun
                // وَالِد ("father") has a vowel on its lam: there the alef is a long vowel.
                let isArticle = scalars[index + 3] == .lam && !next.isArabicShortVowel && next != .shadda
                if isArticle || scalars[index + 1] == .kasra { scalars.remove(at: index + 2) }
                return
            }
            index += 2
        }
    }

    /// The alef after the plural's و is silent: شَارَكُوا.
    private static func dropAlefOfPlural(_ scalars: inout [Unicode.Scalar]) {
        guard let last = scalars.lastIndex(where: \.isSpokenArabic), last >= 3, scalars[last] == .alef else { return }
        let isLong = scalars[last - 1] == .waw && scalars[last - 2] == .damma
        let isDiphthong = scalars[last - 1] == .sukun && scalars[last - 2] == .waw
        if isLong || isDiphthong { scalars.remove(at: last) }
    }

    /// ة without a sign of its own is said as the a before it.
    private static func dropTehMarbuta(_ scalars: inout [Unicode.Scalar]) {
        guard let last = scalars.lastIndex(where: \.isSpokenArabic), last > 0, scalars[last] == .tehMarbuta else {
            return
        }
        if scalars[last - 1] == .fatha || scalars[last - 1] == .alef {
            scalars.remove(at: last)
        } else {
            scalars[last] = .fatha
        }
    }

    /// Whether a vowel is the last sound of a word in the middle of a clause.
    private static func endsInVowel(_ word: String) -> Bool {
        guard let last = word.unicodeScalars.last(where: \.isSpokenArabic) else { return false }
        return last.isArabicShortVowel || last == .shadda
            || ["\u{0627}", "\u{0649}", "\u{064A}", "\u{0648}"].contains(last)
    }
}
