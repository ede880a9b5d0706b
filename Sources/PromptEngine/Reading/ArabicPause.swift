/// Which Arabic words keep their last short vowel before a pause.
package enum ArabicPause {
    private static let whole: Set<String> = ["هو", "هي", "وهو", "وهي", "فهو", "فهي"]

    /// هُوَ and هِيَ; and the i of كِ and تِ, which alone tells that a woman is meant. Words of one letter keep theirs too.
    ///
    /// - Parameters:
    ///   - skeleton: the word without its signs.
    ///   - vowel: the sign on its last letter.
    package static func keepsFinalVowel(_ skeleton: String, _ vowel: Unicode.Scalar?) -> Bool {
        if skeleton.unicodeScalars.count < 2 || whole.contains(skeleton) { return true }
        return vowel == "\u{0650}" && (skeleton.hasSuffix("ك") || skeleton == "أنت")
    }
}
