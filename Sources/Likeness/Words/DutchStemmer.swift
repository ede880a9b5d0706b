internal import CSnowball

/// Cuts Dutch words down to stems by the Snowball stemmer for Dutch (M. F. Porter, *Snowball: A language for stemming
/// algorithms*, 2001; snowballstem.org/algorithms/dutch), which libstemmer computes.
///
/// A stemmer keeps state while it works and is for one thread: make one for each use, which costs microseconds.
final class DutchStemmer {
    /// Longer runs of letters are no words.
    static let longestWord = 64

    private let stemmer: OpaquePointer

    /// - Throws: ``LikenessError/noDutchStemmer`` when this libstemmer was built without Dutch.
    init() throws(LikenessError) {
        guard let stemmer = sb_stemmer_new("dutch", nil) else { throw .noDutchStemmer }
        self.stemmer = stemmer
    }

    deinit {
        sb_stemmer_delete(stemmer)
    }

    /// - Parameter word: one word of at most ``longestWord`` letters, in lower case and without accents.
    /// - Returns: its stem, in which two spellings that Dutch has for one sound are one. A word ends in one consonant
    ///   where its inflected form has two (`les`, `lessen`), and in `s` or `f` where that has `z` or `v` (`huis`,
    ///   `huizen`); Snowball leaves both (*Woordenlijst Nederlandse Taal*, Leidraad, sections 2 and 3).
    func stem(_ word: some StringProtocol) -> String {
        let bytes = Array(word.utf8)
        // Nothing comes back only when there is no memory: then the word is its own stem.
        guard let result = sb_stemmer_stem(stemmer, bytes, Int32(bytes.count)) else { return String(word) }
        let length = Int(sb_stemmer_length(stemmer))
        return Self.spelled(Array(UnsafeBufferPointer(start: result, count: length)))
    }

    private static func spelled(_ stem: [UInt8]) -> String {
        var stem = stem
        guard stem.count > 2, let last = stem.last else { return String(decoding: stem, as: UTF8.self) }
        if stem[stem.count - 2] == last, !vowels.contains(last) { stem.removeLast() }
        switch stem.last {
        case UInt8(ascii: "z"): stem[stem.count - 1] = UInt8(ascii: "s")
        case UInt8(ascii: "v"): stem[stem.count - 1] = UInt8(ascii: "f")
        default: break
        }
        return String(decoding: stem, as: UTF8.self)
    }

    private static let vowels = Array("aeiou".utf8)
}
