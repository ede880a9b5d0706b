import SessionModel

/// What a live session holds under its lock.
struct LiveSessionState {
    private(set) var session: Session
    private var queue: [PendingWrite] = []
    private var isWriting = false
    /// After a write that failed: the session holds what the disk does not, so nothing may be decided on it.
    private(set) var isStale = false
    var connections: [SeatID: Int] = [:]
    /// Counts the events that may have changed what themes hold.
    private(set) var bundleEdition = 0

    init(session: Session) {
        self.session = session
    }

    mutating func readAnew(_ events: [RecordedEvent]) {
        guard isStale else { return }
        session = events.reduce(into: Session()) { $0.apply($1) }
        isStale = false
        bundleEdition += 1
    }

    /// Applies events and queues them.
    ///
    /// - Returns: whether the writer sleeps and must be started.
    mutating func take(
        _ content: PendingWrite.Content, _ continuation: CheckedContinuation<Void, any Error>
    ) throws -> Bool {
        guard !isStale else { throw LiveSessionError.beingReadAnew }
        if content.events.isEmpty, !isWriting {
            continuation.resume()
            return false
        }
        for event in content.events {
            session.apply(event)
            if event.event.changesBundles { bundleEdition += 1 }
        }
        queue.append(PendingWrite(content: content, continuation: continuation))
        defer { isWriting = true }
        return !isWriting
    }

    /// All appends that wait, up to the next erasure, or that erasure alone; with the number of events before them.
    mutating func nextBatch() -> (batch: [PendingWrite], version: Int)? {
        guard !queue.isEmpty else {
            isWriting = false
            return nil
        }
        // What waits was applied last, so the disk has all events before it.
        let version = session.version - queue.reduce(0) { $0 + $1.content.events.count }
        let appends = queue.prefix { !$0.content.isErasure }.count
        let batch = Array(queue.prefix(max(appends, 1)))
        queue.removeFirst(batch.count)
        return (batch, version)
    }

    /// Empties the queue after a write that failed.
    mutating func giveUp() -> [PendingWrite] {
        defer { queue = [] }
        isStale = true
        return queue
    }
}
