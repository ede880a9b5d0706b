/// A word as letters with signs.
struct ArabicWord: Hashable, Sendable {
    var letters: [ArabicLetter] = []

    /// Signs that no letter stands before are left out.
    init(_ scalars: some Sequence<Unicode.Scalar>) {
        for scalar in scalars {
            if scalar.isArabicLetter {
                letters.append(ArabicLetter(scalar))
            } else if !letters.isEmpty, scalar.isSpokenArabic {
                letters[letters.count - 1].add(scalar)
            }
        }
    }

    init(_ text: String) {
        self.init(text.unicodeScalars)
    }

    /// The letters without any sign.
    var skeleton: String { String(String.UnicodeScalarView(letters.map(\.scalar))) }

    /// Whether it is written without signs, as people mostly write; a tanwin alone is often written then too.
    var isUnvocalised: Bool {
        letters.allSatisfy { $0.isBare || $0.vowel == .tanwinFath }
    }

    /// With shadda before vowel signs, and what is to sound as a consonant kept from sounding as a long vowel.
    var text: String {
        var scalars: [Unicode.Scalar] = []
        for (index, letter) in letters.enumerated() {
            scalars += consonant(at: index) ?? letter.scalars
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Whether it begins with an alef that is silent after a vowel: one without hamza and without a vowel sign.
    var startsWithWasl: Bool {
        guard letters.count > 2, letters[0].scalar == .alef || letters[0].scalar == .alefWasla else { return false }
        return letters[0].isBare
    }

    /// Whether that alef is the article's.
    var startsWithArticle: Bool {
        startsWithWasl && letters[1].scalar == .lam && (!letters[1].isVocalised || letters[1].hasShadda)
    }

    /// Whether a vowel is its last sound in the middle of a clause.
    var endsInVowel: Bool {
        guard let last = letters.last else { return false }
        return last.hasShortVowel || last.hasDaggerAlef || last.hasShadda && last.vowel == nil
            || last.vowel == nil && [.alef, .alefMaqsura, .yeh, .waw].contains(last.scalar)
    }
}
