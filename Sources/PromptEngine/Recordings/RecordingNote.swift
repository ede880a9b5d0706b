/// What is known of a recording besides its sound: `<key>.yaml` beside `<key>.wav`.
public struct RecordingNote: Hashable, Sendable {
    /// What was to be said when it was recorded; nil when nobody wrote it down, which counts as up to date.
    public let say: String?
    /// Milliseconds at which each token of `say` starts; nil when they are to be estimated.
    public let marks: [Int]?

    public init(say: String? = nil, marks: [Int]? = nil) {
        self.say = say
        self.marks = marks
    }

    /// Whether the recording says exactly this phrase.
    ///
    /// - Parameters:
    ///   - phrase: with its placeholders filled.
    ///   - isFilled: whether it had any. Then a recording holds only for the values with which it was made, and
    ///     without a `say` nobody knows which those were.
    public func fits(_ phrase: Phrase, isFilled: Bool) -> Bool {
        guard let say else { return !isFilled }
        return Self.plain(say) == Self.plain(phrase.say)
    }

    /// Whether the recording says this phrase with some numbers in the place of its placeholders.
    public func fits(template phrase: Phrase) -> Bool {
        let pieces = TemplatePiece.pieces(of: Self.plain(phrase.say))
        let isFilled = pieces.contains { $0.placeholder != nil }
        guard isFilled, let say else { return fits(phrase, isFilled: isFilled) }
        var rest = Self.plain(say)[...]
        for piece in pieces {
            switch piece {
            case .literal(let text):
                guard rest.hasPrefix(text) else { return false }
                rest = rest.dropFirst(text.count)
            case .placeholder:
                let digits = rest.prefix(while: \.isNumber)
                guard !digits.isEmpty else { return false }
                rest = rest[digits.endIndex...]
            }
        }
        return rest.isEmpty
    }

    /// Another line break or another way to write the same letter is no other text.
    private static func plain(_ text: String) -> String {
        text.nfc.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
