/// Alef without hamza at the start of a word, which sounds only where nothing else opens the syllable (hamzat al-wasl;
/// W. Wright, A Grammar of the Arabic Language, vol. I, on wasla; K. Ryding, A Reference Grammar of Modern Standard
/// Arabic, ch. 2).
extension ArabicWord {
    /// Nouns with this alef, whose damma on the third letter is a case ending: اِبْنُهُ. Without alef.
    private static let nouns = ["سم", "بن", "ثن", "مر"]

    /// Drops the alef after a vowel, and gives it its own vowel elsewhere.
    mutating func openInitialAlef(after previous: ArabicWord?) {
        guard startsWithWasl else { return }
        // A previous word with a tanwin gets the vowel that joins the two.
        if let previous, previous.endsInVowel || previous.letters.last?.hasTanwin == true {
            letters.removeFirst()
        } else if !startsWithArticle, !letters[1].hasShortVowel || letters[1].hasShadda, !isUnvocalised {
            letters[0].vowel = opensWithDamma ? .damma : .kasra
        }
    }

    /// اُكْتُبْ: a verb whose third letter has a damma that is its own.
    private var opensWithDamma: Bool {
        letters.count > 3 && letters[2].vowel == .damma
            && !(letters[3].scalar == .waw && letters[3].isBare)
            && !Self.nouns.contains { skeleton.dropFirst().hasPrefix($0) }
    }

    /// Joins the end of this word to such an alef: a long vowel is shortened, a tanwin gets an i after it.
    mutating func join(to next: ArabicWord) {
        guard next.startsWithWasl, let last = letters.last, !isUnvocalised else { return }
        if last.hasTanwin {
            joinTanwin(last)
        } else if letters.count > 1, last.isBare, letters[letters.count - 2].isLengthened(by: last.scalar) {
            letters.removeLast()
        }
    }

    /// مُحَمَّدٌ الْـ is said as if written مُحَمَّدُنِ لْـ.
    private mutating func joinTanwin(_ last: ArabicLetter) {
        guard let vowel = last.vowel?.withoutTanwin else { return }
        letters[letters.count - 1].vowel = vowel
        letters.append(ArabicLetter(.noon, vowel: .kasra))
    }

    /// After proclitics an alef is silent too: بِالْعَمَل, بِاسْم, وَاضْغَطْ.
    mutating func dropAlefAfterProclitic() {
        // One or two proclitics, each a letter with its vowel: وَبِالْـ.
        for index in 0..<2 {
            guard index + 2 < letters.count, letters[index].scalar.isArabicProclitic, letters[index].hasShortVowel,
                !letters[index].hasShadda
            else { return }
            let alef = letters[index + 1]
            guard alef.scalar == .alef || alef.scalar == .alefWasla, alef.isBare else { continue }
            if isSilentAlef(after: index) { letters.remove(at: index + 1) }
            return
        }
    }

    private func isSilentAlef(after index: Int) -> Bool {
        let next = letters[index + 2]
        let isLast = index + 3 >= letters.count
        if letters[index].vowel == .kasra { return true }
        guard letters[index].vowel == .fatha, !isLast else { return false }
        // وَالِد ("father") has a vowel on its lam: there the alef is a long vowel.
        if next.scalar == .lam { return next.hasShadda || !next.isVocalised }
        // A long vowel is not followed by two consonants: وَاسْم.
        return [.waw, .feh].contains(letters[index].scalar) && next.vowel == .sukun
    }

    /// The article's lam is the sound after it when that has a shadda; the library says it three times for ن ر ل.
    mutating func assimilateLam() {
        guard let index = letters.firstIndex(where: { $0.scalar == .lam && $0.isBare }), index <= 3,
            index + 1 < letters.count, letters[index + 1].hasShadda
        else { return }
        letters.remove(at: index)
    }
}

extension ArabicLetter {
    var hasTanwin: Bool { vowel?.isArabicTanwin ?? false }

    /// Whether this letter's short vowel is made long by the letter after it.
    func isLengthened(by next: Unicode.Scalar) -> Bool {
        switch vowel {
        case .fatha: next == .alef || next == .alefMaqsura
        case .kasra: next == .yeh
        case .damma: next == .waw
        default: false
        }
    }
}
