public import Fonts
public import Journal
public import SessionModel
public import Speech

/// The outside world, as one value: what a test replaces.
public struct ServerEnvironment: Sendable {
    public var now: @Sendable () -> Timestamp
    public var journal: any Journal
    public var speaker: any Speaker
    public var access: FacilitatorAccess
    public var recordings: any RecordingStore
    public var sounds: any SpokenStore
    public var returns: ReturnNumbers
    /// When kiosks that nobody touches ask whether anybody is still there.
    public var idle: IdleTimes
    /// The fonts that devices get from here.
    public var fonts: ServedFonts
    /// `nil` when the server is reached over http.
    public var encryption: Encryption?
    /// This machine in the network of the room, as it stands in an address; `nil` when it is in none.
    public var roomHost: @Sendable () -> String?

    /// - Parameters:
    ///   - recordings: where authors' recordings are kept; without it they are gone with the process.
    ///   - sounds: where recordings of participants are kept; without it they are gone with the process.
    ///   - returns: of people who come back; without it they are others after a restart.
    public init(
        now: @escaping @Sendable () -> Timestamp, journal: any Journal, speaker: any Speaker,
        access: FacilitatorAccess, recordings: any RecordingStore = InMemoryRecordings(),
        sounds: any SpokenStore = InMemorySpokenStore(), returns: ReturnNumbers = .inMemory(),
        idle: IdleTimes = .usual, fonts: ServedFonts = .none, encryption: Encryption? = nil,
        roomHost: @escaping @Sendable () -> String? = { nil }
    ) {
        self.now = now
        self.journal = journal
        self.speaker = speaker
        self.access = access
        self.recordings = recordings
        self.sounds = sounds
        self.returns = returns
        self.idle = idle
        self.fonts = fonts
        self.encryption = encryption
        self.roomHost = roomHost
    }
}
