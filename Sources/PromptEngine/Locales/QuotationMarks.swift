/// The marks around words that somebody said.
public struct QuotationMarks: Hashable, Sendable {
    public let opening: String
    public let closing: String

    public init(opening: String, closing: String) {
        self.opening = opening
        self.closing = closing
    }

    public func quote(_ text: String) -> String { opening + text + closing }
}
