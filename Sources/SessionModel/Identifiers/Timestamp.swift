/// A moment: milliseconds since 1 January 1970, 00:00 UTC. It always comes in as an argument; nothing here reads a clock.
public struct Timestamp: Hashable, Comparable, Codable, Sendable {
    public let milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    public static func < (lhs: Timestamp, rhs: Timestamp) -> Bool {
        lhs.milliseconds < rhs.milliseconds
    }

    /// So many days of 24 hours later; the last moment that can be written when that lies beyond it.
    public func adding(days: Int) -> Timestamp {
        let (duration, isTooLong) = Int64(days).multipliedReportingOverflow(by: 86_400_000)
        let (moment, isTooLate) = milliseconds.addingReportingOverflow(duration)
        guard isTooLong || isTooLate else { return Timestamp(milliseconds: moment) }
        return Timestamp(milliseconds: days < 0 ? .min : .max)
    }

    public init(from decoder: any Decoder) throws {
        self.init(milliseconds: try decoder.singleValueContainer().decode(Int64.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }
}
