public import SessionModel
public import Speech

/// How far the voices are with the texts of a session.
public struct SpeechProgress: Hashable, Sendable {
    /// A text that could not be said.
    public struct Failure: Hashable, Sendable {
        public let locale: LocaleTag
        /// The prompt that it belongs to; nil for a text of the kiosk's screens.
        public let prompt: PromptID?
        public let code: SpeakerError.Code
    }

    /// Texts that were tried, those that failed too.
    public internal(set) var done = 0
    public internal(set) var total: Int
    /// In the languages of the session; known once all is done.
    public internal(set) var failures: [Failure] = []
    public internal(set) var isFinished = false

    /// Whole per cents: smaller steps nobody sees.
    var percentage: Int { total == 0 ? 100 : done * 100 / total }
}
