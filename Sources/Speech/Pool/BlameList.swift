import Synchronization

/// Requests that broke two workers: they are refused from then on. Holds hashes, not words.
final class BlameList: Sendable {
    /// How many are remembered; the oldest is forgotten first.
    static let limit = 4096

    private let refused = Mutex((members: Set<ClipID>(), order: [ClipID]()))

    func holds(_ request: ClipID) -> Bool {
        refused.withLock { $0.members.contains(request) }
    }

    func add(_ request: ClipID) {
        refused.withLock { refused in
            guard refused.members.insert(request).inserted else { return }
            refused.order.append(request)
            if refused.order.count > Self.limit { refused.members.remove(refused.order.removeFirst()) }
        }
    }
}
