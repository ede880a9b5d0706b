/// One token of a shown text: what is highlighted while it is spoken, and what stands between it and the next.
public struct DisplayToken: Hashable, Sendable {
    /// The word with its punctuation, such as `taal?`.
    public let text: String
    /// The white space or ፡ that follows; empty after the last token unless the text ends with white space.
    public let gap: String

    public init(text: String, gap: String) {
        self.text = text
        self.gap = gap
    }
}
