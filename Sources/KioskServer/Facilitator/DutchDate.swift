import Foundation
import SessionModel

/// Dates and times as the facilitator reads them: Dutch, in the server's time zone.
enum DutchDate {
    static func day(_ moment: Timestamp) -> String {
        date(moment).formatted(style.day().month(.wide).year())
    }

    static func time(_ moment: Timestamp) -> String {
        date(moment).formatted(style.hour(.twoDigits(amPM: .omitted)).minute(.twoDigits))
    }

    private static var style: Date.FormatStyle {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .current
        return Date.FormatStyle(locale: Locale(identifier: "nl_NL"), calendar: calendar, timeZone: calendar.timeZone)
    }

    private static func date(_ moment: Timestamp) -> Date {
        Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000)
    }
}
