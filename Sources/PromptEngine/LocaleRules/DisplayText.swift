/// A text cut into tokens, with everything between them, so that it can be shown exactly as it was written.
public struct DisplayText: Hashable, Sendable {
    /// What stands before the first token: white space, or all of a text that holds no word.
    public let leading: String
    public let tokens: [DisplayToken]

    public init(leading: String, tokens: [DisplayToken]) {
        self.leading = leading
        self.tokens = tokens
    }

    /// The text again, scalar for scalar.
    public var rebuilt: String {
        tokens.reduce(into: leading) { text, token in
            text += token.text
            text += token.gap
        }
    }
}
