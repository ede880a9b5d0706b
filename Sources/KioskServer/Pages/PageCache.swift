import Synchronization

/// Pages that were rendered before, under what they depend on.
final class PageCache<Key: Hashable & Sendable>: Sendable {
    /// A session has a few hundred pages; when many sessions have passed, it starts anew.
    private static var limit: Int { 4000 }
    private let pages = Mutex<[Key: PageWithHoles]>([:])

    func page(_ key: Key, render: () throws -> String) rethrows -> PageWithHoles {
        if let page = pages.withLock({ $0[key] }) { return page }
        let page = PageWithHoles(try render())
        pages.withLock { pages in
            if pages.count >= Self.limit { pages.removeAll() }
            pages[key] = page
        }
        return page
    }
}
