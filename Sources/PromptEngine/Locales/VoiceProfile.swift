/// How a locale is spoken.
public struct VoiceProfile: Hashable, Sendable {
    /// The synthesiser's name of the voice: `nl`, `ar`, `ti`.
    public let name: String
    /// The rate to aim at; the Speech module calibrates its voices to it.
    public let wordsPerMinute: Int
    /// Extra silence between sentences, in milliseconds.
    public let sentencePause: Int

    public init(name: String, wordsPerMinute: Int, sentencePause: Int) {
        self.name = name
        self.wordsPerMinute = wordsPerMinute
        self.sentencePause = sentencePause
    }
}
