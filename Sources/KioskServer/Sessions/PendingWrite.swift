import SessionModel

/// Events of a live session on their way to the disk, with whoever waits for them.
struct PendingWrite: Sendable {
    enum Content: Sendable {
        case events([RecordedEvent])
        case erasure(RecordedEvent, @Sendable (SessionEvent) -> SessionEvent)

        var events: [RecordedEvent] {
            switch self {
            case .events(let events): events
            case .erasure(let event, _): [event]
            }
        }

        var isErasure: Bool {
            if case .erasure = self { true } else { false }
        }
    }

    let content: Content
    let continuation: CheckedContinuation<Void, any Error>
}
