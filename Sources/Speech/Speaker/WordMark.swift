/// When a token starts to sound.
public struct WordMark: Codable, Hashable, Sendable {
    /// Index in the utterance's tokens.
    public var token: Int
    /// Milliseconds from the start of the clip.
    public var start: Int

    public init(token: Int, start: Int) {
        self.token = token
        self.start = start
    }
}
