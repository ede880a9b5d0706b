public import SessionModel

/// What is to be said: words in one language, in the order in which they are spoken.
public struct Utterance: Hashable, Sendable {
    public var locale: LocaleTag
    /// One entry for each token that is displayed, as it is to be *said*. The clip gets one mark for each.
    public var tokens: [String]
    public var origin: Origin
    /// Where a human voice says it, there is only that one.
    public var pitch: VoicePitch

    public init(locale: LocaleTag, tokens: [String], origin: Origin, pitch: VoicePitch = .normal) {
        self.locale = locale
        self.tokens = tokens
        self.origin = origin
        self.pitch = pitch
    }

    /// Words between white space as tokens: for text that is not displayed, such as that of the command line.
    public init(locale: LocaleTag, text: String, origin: Origin) {
        self.init(
            locale: locale,
            tokens: text.split { $0.isWhitespace || $0 == "\u{1361}" }.map(String.init),
            origin: origin
        )
    }
}
