/// One sentence of a text, or what stands there without the point that ends one, such as a title.
struct Sentence: Hashable {
    private static let ends: Set<Character> = [".", "!", "?", "…", "።", "፧", "؟"]
    private static let closing: Set<Character> = ["’", "”", "»", "'", "\"", ")", "]"]

    /// With single spaces.
    let text: String
    /// How many words it has: chunks between white space with a letter, a digit or a placeholder.
    let length: Int
    /// Whether a mark ends it.
    let isEnded: Bool

    /// The sentences of a text, in order. One ends at a chunk with `.`, `!`, `?` or `…` at its end.
    static func sentences(of text: String) -> [Sentence] {
        var sentences: [Sentence] = []
        var chunks: [Substring] = []
        for chunk in text.split(whereSeparator: \.isWhitespace) {
            chunks.append(chunk)
            if isEnd(chunk) {
                sentences.append(Sentence(chunks, isEnded: true))
                chunks = []
            }
        }
        return chunks.isEmpty ? sentences : sentences + [Sentence(chunks, isEnded: false)]
    }

    private init(_ chunks: [Substring], isEnded: Bool) {
        text = chunks.joined(separator: " ")
        length = chunks.count { chunk in chunk.contains { $0.isLetter || $0.isNumber || $0 == "{" } }
        self.isEnded = isEnded
    }

    private static func isEnd(_ chunk: Substring) -> Bool {
        var rest = chunk
        while let last = rest.last, closing.contains(last) { rest.removeLast() }
        return rest.last.map(ends.contains) ?? false
    }
}
