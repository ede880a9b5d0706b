/// و and ي as consonants.
extension ArabicWord {
    /// و or ي with a vowel of its own, as the library reads it as a consonant; nil for any other letter.
    ///
    /// The library takes و and ي after a short vowel for the long vowel, whatever stands on them: سِيَاسَة was siːaːsa,
    /// قُوَّة quːa. A tatweel between the two keeps them apart; a doubled letter is written twice.
    func consonant(at index: Int) -> [Unicode.Scalar]? {
        let letter = letters[index]
        guard letter.scalar == .waw || letter.scalar == .yeh, letter.isVocalised else { return nil }
        let follows = index > 0 && (letters[index - 1].hasShortVowel)
        var scalars: [Unicode.Scalar] = follows ? [.tatweel] : []
        if letter.hasShadda { scalars += [letter.scalar, .sukun] }
        scalars.append(letter.scalar)
        switch letter.vowel {
        case .kasra where letter.scalar == .yeh, .damma where letter.scalar == .waw:
            scalars.append(.tatweel)
        default: break
        }
        return scalars + vowelScalars(at: index)
    }

    /// A tanwin is spelt out on ي, which otherwise turns to i before it: شَخْصِيٌّ was ʃaxsˤiːun.
    private func vowelScalars(at index: Int) -> [Unicode.Scalar] {
        let letter = letters[index]
        guard letter.scalar == .yeh else { return letter.vowelSigns }
        switch letter.vowel {
        case .tanwinDamm: return [.damma, .noon, .sukun]
        case .tanwinKasr: return [.tatweel, .kasra, .noon, .sukun]
        case .tanwinFath: return [.fatha, .noon, .sukun]
        default: return letter.vowelSigns
        }
    }
}
