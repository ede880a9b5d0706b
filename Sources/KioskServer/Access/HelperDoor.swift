import SessionModel
import Synchronization

/// The code by which helpers come into a session. It lives in memory only, and not long.
final class HelperDoor: Sendable {
    struct Code: Hashable, Sendable {
        /// Six digits, zeros in front included.
        let digits: String
        let until: Timestamp
    }

    /// How long a code is good for, in milliseconds.
    static let lifetime: Int64 = 15 * 60_000

    private let code = Mutex<Code?>(nil)

    /// Makes a new code; the one before is no good any more.
    ///
    /// - Parameter taken: codes of other sessions, which would lead there.
    @discardableResult
    func open(at now: Timestamp, besides taken: Set<String> = []) -> Code {
        var digits: String
        repeat {
            digits = String(String(1_000_000 + Int.random(in: 0..<1_000_000)).dropFirst())
        } while taken.contains(digits)
        let made = Code(digits: digits, until: Timestamp(milliseconds: now.milliseconds + Self.lifetime))
        code.withLock { $0 = made }
        return made
    }

    /// The code that was made last, also when it is no good any more.
    var latest: Code? { code.withLock { $0 } }

    func current(at now: Timestamp) -> Code? {
        code.withLock { code in code.flatMap { $0.until > now ? $0 : nil } }
    }
}
