/// What somebody said aloud instead of writing it. The sound is kept beside the journal, under the recording's name.
public struct SpokenAnswer: Hashable, Codable, Sendable {
    public let recording: SpokenID
    public let milliseconds: Int

    public init(recording: SpokenID, milliseconds: Int) {
        self.recording = recording
        self.milliseconds = milliseconds
    }

    /// As people are told: at least one.
    public var seconds: Int { max(1, (milliseconds + 500) / 1_000) }
}
