/// A participant begins to record an answer.
public struct SpokenStart: Hashable, Codable, Sendable {
    /// Made on the device: begun twice, it is one recording.
    public let recording: SpokenID
    public let participant: ParticipantID
    public let place: SpokenPlace
    /// Samples a second.
    public let rate: Int
    /// What the participant's screen is in.
    public let locale: LocaleTag

    public init(
        recording: SpokenID, participant: ParticipantID, place: SpokenPlace, rate: Int, locale: LocaleTag
    ) {
        self.recording = recording
        self.participant = participant
        self.place = place
        self.rate = rate
        self.locale = locale
    }

    /// Samples a second that a recording may have.
    public static let rates = 8_000...48_000
}

/// A recording of a participant, on its way or kept as an answer.
public struct SpokenTake: Hashable, Sendable {
    public let start: SpokenStart
    public let at: Timestamp
    /// Whether an answer was made of it: then it stays as it is.
    public internal(set) var isKept = false
}
