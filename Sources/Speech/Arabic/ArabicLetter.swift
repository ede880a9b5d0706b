/// A letter with the signs on it.
///
/// Signs come in either order: Unicode's normal forms put shadda after the vowel sign, writers mostly before it.
struct ArabicLetter: Hashable, Sendable {
    var scalar: Unicode.Scalar
    var hasShadda = false
    /// Short vowel, tanwin or sukun.
    var vowel: Unicode.Scalar?
    /// The small alef over a letter that makes its a long.
    var hasDaggerAlef = false

    init(_ scalar: Unicode.Scalar, vowel: Unicode.Scalar? = nil) {
        self.scalar = scalar
        self.vowel = vowel
    }

    mutating func add(_ sign: Unicode.Scalar) {
        switch sign {
        case .shadda: hasShadda = true
        case .daggerAlef: hasDaggerAlef = true
        default: vowel = sign
        }
    }

    /// Without any sign.
    var isBare: Bool { !hasShadda && vowel == nil && !hasDaggerAlef }

    var hasShortVowel: Bool { vowel?.isArabicShortVowel ?? false }

    /// Whether a vowel of its own follows its sound: a short one or a tanwin.
    var isVocalised: Bool { vowel.map { $0 != .sukun } ?? false }

    /// In the order that the library wants: shadda before the vowel sign.
    var scalars: [Unicode.Scalar] { [scalar] + (hasShadda ? [.shadda] : []) + vowelSigns }

    /// The library says a dagger alef after a fatha as a vowel of its own, so that it stands alone.
    var vowelSigns: [Unicode.Scalar] {
        if hasDaggerAlef { return [.daggerAlef] }
        return vowel.map { [$0] } ?? []
    }
}
