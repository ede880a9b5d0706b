/// An event with the moment at which it was decided.
public struct RecordedEvent: Hashable, Codable, Sendable {
    public let at: Timestamp
    public let event: SessionEvent

    public init(at: Timestamp, _ event: SessionEvent) {
        self.at = at
        self.event = event
    }
}
