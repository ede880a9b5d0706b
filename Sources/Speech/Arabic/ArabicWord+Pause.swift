import PromptEngine

/// The form of a word before a pause.
///
/// Short final vowels and the tanwin of u and i fall away, ة becomes a (W. Wright, A Grammar of the Arabic Language, vol.
/// II, on pause; K. Ryding, A Reference Grammar of Modern Standard Arabic, ch. 2). The tanwin of a is kept, as speakers of
/// today do: شُكْرًا is ʃukran, not ʃukraː.
extension ArabicWord {
    mutating func takePausalForm() {
        guard let last = letters.last else { return }
        if last.scalar == .tehMarbuta {
            if last.vowel != .tanwinFath { letters[letters.count - 1].vowel = nil }
        } else if last.scalar == .alefMaqsura, letters.count > 1,
            letters[letters.count - 2].vowel == .tanwinFath
        {
            // مُسْتَشْفًى: here the long vowel comes back.
            letters[letters.count - 2].vowel = .fatha
        } else if last.isVocalised, last.vowel != .tanwinFath, !ArabicPause.keepsFinalVowel(skeleton, last.vowel) {
            dropFinalVowel()
        }
    }

    private mutating func dropFinalVowel() {
        let index = letters.count - 1
        let letter = letters[index]
        let isLongVowel =
            !letter.hasShadda && index > 0
            && (letter.scalar == .yeh && letters[index - 1].vowel == .kasra
                || letter.scalar == .waw && letters[index - 1].vowel == .damma)
        // A bare last letter is read with an a by the library, unless it is doubled.
        letters[index].vowel = letter.hasShadda || isLongVowel ? nil : .sukun
    }
}
