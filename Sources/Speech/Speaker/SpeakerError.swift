/// Why something could not be said: a code to decide by, and a cause for people that says what to do.
///
/// A cause never holds the words that were to be said.
public struct SpeakerError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: String, Hashable, Sendable {
        /// No voice is configured for the locale.
        case unknownLocale
        /// Nothing in the text can be spoken, for example only emoji.
        case nothingToSay
        /// The synthesiser broke on this text twice; it is not tried again.
        case unspeakable
        /// The voice worker can not be started, or keeps being killed from outside.
        case workerUnavailable
        /// The folder of voice data is missing or wrong, or could not be built.
        case voiceData
        /// A table of language data is missing or has a mistake.
        case languageData
        /// The folder of clips cannot be used.
        case cache
        /// The pool of voices has been stopped.
        case stopped
    }

    public let code: Code
    public let cause: String

    public init(_ code: Code, _ cause: String) {
        self.code = code
        self.cause = cause
    }

    public var description: String { "\(code.rawValue): \(cause)" }
}
