import FoundationEssentials
import SessionModel

extension Timestamp {
    /// UTC in ISO 8601 to the second: `2017-04-06T12:01:02Z`.
    var iso8601: String {
        date.formatted(.iso8601)
    }

    /// The day in UTC: `2017-04-06`.
    var day: String {
        date.formatted(.iso8601.year().month().day())
    }

    /// Kept within the years 1600 to 9999: before, calendars differ; after, ISO 8601 asks for an agreement.
    private var date: Date {
        let seconds = milliseconds.dividedFloored(by: 1_000)
        return Date(timeIntervalSince1970: Double(min(max(seconds, -11_676_096_000), 253_402_300_799)))
    }
}

extension Int64 {
    fileprivate func dividedFloored(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
