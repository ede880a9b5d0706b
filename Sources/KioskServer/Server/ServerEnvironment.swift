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
    public var returns: ReturnNumbers
    public var network: @Sendable () -> [String]

    /// - Parameters:
    ///   - recordings: where authors' recordings are kept; without it they are gone with the process.
    ///   - returns: of people who come back; without it they are others after a restart.
    ///   - network: the addresses of this machine for other devices, the likeliest first.
    public init(
        now: @escaping @Sendable () -> Timestamp, journal: any Journal, speaker: any Speaker,
        access: FacilitatorAccess, recordings: any RecordingStore = InMemoryRecordings(),
        returns: ReturnNumbers = .inMemory(), network: @escaping @Sendable () -> [String] = { [] }
    ) {
        self.now = now
        self.journal = journal
        self.speaker = speaker
        self.access = access
        self.recordings = recordings
        self.returns = returns
        self.network = network
    }
}
