import NIOCore

/// Numbers that an operator may one day want to turn.
enum Limits {
    /// A connection on which nothing moves is closed after this time; streams of events stay open.
    static let idle = TimeAmount.seconds(60)

    /// Wrong session codes from one address: 20 in 5 minutes, so that trying all takes half a year.
    static var codes: AttemptLimiter { AttemptLimiter(limit: 20, window: 5 * 60_000) }

    /// Wrong numbers of people who come back, from one address: 10 in 5 minutes.
    static var numbers: AttemptLimiter { AttemptLimiter(limit: 10, window: 5 * 60_000) }

    /// Wrong passphrases from one address: 10 in 15 minutes.
    static var passphrases: AttemptLimiter { AttemptLimiter(limit: 10, window: 15 * 60_000) }
}
