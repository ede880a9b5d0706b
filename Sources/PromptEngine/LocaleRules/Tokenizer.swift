/// Cuts a text into the tokens that are spoken and highlighted one by one.
///
/// A token is a chunk between white space, or the Ethiopic word space ፡ (U+1361), that holds at least one word.
/// A chunk without a word, such as a lone dash, joins the token before it; before the first token it joins that one.
/// A text without any word has no tokens.
struct Tokenizer {
    let words: WordBreaker

    func display(of text: String) -> DisplayText {
        let utf16 = Array(text.utf16)
        let tokens = tokenRanges(in: utf16)
        func string(_ range: Range<Int>) -> String { String(decoding: utf16[range], as: UTF16.self) }
        return DisplayText(
            leading: string(0..<(tokens.first?.lowerBound ?? utf16.count)),
            tokens: tokens.enumerated().map { index, token in
                let next = index + 1 < tokens.count ? tokens[index + 1].lowerBound : utf16.count
                return DisplayToken(text: string(token), gap: string(token.upperBound..<next))
            })
    }

    private func tokenRanges(in utf16: [UInt16]) -> [Range<Int>] {
        var wordEnds = words.wordEnds(in: utf16)[...]
        var tokens: [Range<Int>] = []
        var opening: Int?
        for chunk in chunks(of: utf16) {
            wordEnds = wordEnds.drop { $0 <= chunk.lowerBound }
            let holdsWord = wordEnds.first.map { $0 <= chunk.upperBound } ?? false
            if holdsWord {
                tokens.append((opening ?? chunk.lowerBound)..<chunk.upperBound)
                opening = nil
            } else if let last = tokens.popLast() {
                tokens.append(last.lowerBound..<chunk.upperBound)
            } else {
                opening = opening ?? chunk.lowerBound
            }
        }
        return tokens
    }

    private func chunks(of utf16: [UInt16]) -> [Range<Int>] {
        var chunks: [Range<Int>] = []
        var start: Int?
        for (offset, unit) in utf16.enumerated() {
            if separates(unit) {
                if let begun = start { chunks.append(begun..<offset) }
                start = nil
            } else if start == nil {
                start = offset
            }
        }
        if let begun = start { chunks.append(begun..<utf16.count) }
        return chunks
    }

    /// All separators are single code units; a surrogate never is one.
    private func separates(_ unit: UInt16) -> Bool {
        if unit == 0x1361 { return true }
        return Unicode.Scalar(unit)?.properties.isWhitespace ?? false
    }
}
