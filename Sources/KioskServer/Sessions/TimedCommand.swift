public import SessionModel

/// A command with the moment at which it is carried out.
public struct TimedCommand: Hashable, Sendable {
    public let at: Timestamp
    public let command: SessionCommand

    public init(at: Timestamp, _ command: SessionCommand) {
        self.at = at
        self.command = command
    }
}
