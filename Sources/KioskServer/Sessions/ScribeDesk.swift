import SessionModel
import Synchronization

/// Which helper writes what at this moment, so that no two do the same work, and what each of them wrote lately. It
/// lives in memory only and is in no journal.
///
/// A helper is at one thing at a time: what they opened, or gave a sign of life at, last.
final class ScribeDesk: Sendable {
    /// What a helper is at.
    struct Claim: Hashable, Sendable {
        let helper: HelperID
        let place: RenditionPlace
        /// When others may take it, unless there is a sign of life before.
        let until: Timestamp
    }

    enum Taking: Hashable, Sendable {
        /// It is theirs from now on.
        case begun
        /// It was theirs and stays so.
        case continued
        case refused(Claim)
    }

    /// How long something stays with a helper after their last sign of life, in milliseconds.
    static let patience: Int64 = 10 * 60_000

    /// How much of what a helper wrote is remembered.
    static let remembered = 10

    private struct Desks {
        /// One for each helper, also when its time is over.
        var claims: [HelperID: Claim] = [:]
        /// The latest first.
        var written: [HelperID: [RenditionPlace]] = [:]
        /// Those of whom everything was looked up that they wrote before this process began.
        var lookedUp: Set<HelperID> = []

        func claim(of place: RenditionPlace, at now: Timestamp) -> Claim? {
            claims.values.first { $0.place == place && $0.until > now }
        }
    }

    private let desks = Mutex(Desks())

    // MARK: Who is at what

    /// A helper opens something, or shows that they are still at it.
    func take(_ place: RenditionPlace, by helper: HelperID, at now: Timestamp) -> Taking {
        desks.withLock { desks in
            let before = desks.claim(of: place, at: now)
            if let before, before.helper != helper { return .refused(before) }
            desks.claims[helper] = Claim(
                helper: helper, place: place, until: Timestamp(milliseconds: now.milliseconds + Self.patience))
            return before == nil ? .begun : .continued
        }
    }

    /// - Returns: whether they were at it.
    @discardableResult
    func leave(_ place: RenditionPlace, by helper: HelperID) -> Bool {
        desks.withLock { desks in
            guard desks.claims[helper]?.place == place else { return false }
            desks.claims[helper] = nil
            return true
        }
    }

    /// What a helper is at.
    func claim(of helper: HelperID, at now: Timestamp) -> Claim? {
        desks.withLock { desks in desks.claims[helper].flatMap { $0.until > now ? $0 : nil } }
    }

    func claim(of place: RenditionPlace, at now: Timestamp) -> Claim? {
        desks.withLock { $0.claim(of: place, at: now) }
    }

    // MARK: What was written lately

    /// A helper has written something, which is kept.
    func note(_ place: RenditionPlace, by helper: HelperID) {
        desks.withLock { desks in
            let before = desks.written[helper] ?? []
            desks.written[helper] = Self.latest([place] + before.filter { $0 != place })
        }
    }

    /// What a helper wrote, the latest first.
    ///
    /// - Parameter found: what the session has of it; asked the first time only, since it looks through everything.
    func written(by helper: HelperID, found: () -> [RenditionPlace]) -> [RenditionPlace] {
        let (written, isKnown) = desks.withLock { ($0.written[helper] ?? [], $0.lookedUp.contains(helper)) }
        if isKnown { return written }
        let found = found()
        return desks.withLock { desks in
            let noted = desks.written[helper] ?? []
            let all = Self.latest(noted + found.filter { !noted.contains($0) })
            desks.written[helper] = all
            desks.lookedUp.insert(helper)
            return all
        }
    }

    private static func latest(_ places: [RenditionPlace]) -> [RenditionPlace] { Array(places.prefix(remembered)) }

    /// Forgets a helper who is gone.
    func forget(_ helper: HelperID) {
        desks.withLock { desks in
            desks.claims[helper] = nil
            desks.written[helper] = nil
            desks.lookedUp.remove(helper)
        }
    }
}
