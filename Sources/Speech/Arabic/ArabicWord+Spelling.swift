/// Letters that are written and not said, and signs that are said elsewhere than where they stand.
extension ArabicWord {
    /// كِتَاباً is another spelling of كِتَابًا: the tanwin belongs to the letter before.
    mutating func putTanwinBeforeAlef() {
        guard let last = letters.indices.last, last > 0, letters[last].hasTanwin,
            letters[last].scalar == .alef || letters[last].scalar == .alefMaqsura, letters[last - 1].vowel == nil
        else { return }
        letters[last - 1].vowel = letters[last].vowel
        letters[last].vowel = nil
    }

    /// The و of عَمْرٌو only tells it from عُمَر.
    mutating func dropSilentWaw() {
        guard letters.count > 2, let last = letters.last, last.isBare, last.scalar == .waw,
            letters[letters.count - 2].hasTanwin
        else { return }
        letters.removeLast()
    }

    /// The silent last letter of فَتًى and شَارَكُوا.
    mutating func dropSilentAlefAtEnd() {
        guard letters.count > 2, let last = letters.last, last.isBare else { return }
        let before = letters[letters.count - 2]
        switch last.scalar {
        case .alefMaqsura where before.hasTanwin:
            // The library does not say the tanwin at the end of a word.
            letters[letters.count - 2].vowel = before.vowel?.withoutTanwin
            letters[letters.count - 1] = ArabicLetter(.noon, vowel: .sukun)
        case .alef where before.scalar == .waw:
            let isLong = before.isBare && letters[letters.count - 3].vowel == .damma
            if isLong || before.vowel == .sukun { letters.removeLast() }
        case .alef where before.scalar == .yeh && before.vowel == .tanwinFath: letters.removeLast()
        default: break
        }
    }

    /// ة without a vowel sign of its own is said as the a before it.
    mutating func sayTehMarbutaAsA() {
        guard letters.count > 1, let last = letters.last, last.scalar == .tehMarbuta, !last.isVocalised else { return }
        letters.removeLast()
        let before = letters.count - 1
        guard letters[before].scalar != .alef, !letters[before].hasDaggerAlef else { return }
        letters[before].vowel = .fatha
    }
}
