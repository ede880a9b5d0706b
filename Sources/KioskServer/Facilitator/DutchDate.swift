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

    /// "6 april 14:03": of what happened in a session, which goes on for some days at most.
    static func dayAndTime(_ moment: Timestamp) -> String {
        date(moment).formatted(style.day().month(.wide)) + " " + time(moment)
    }

    /// The time, with the day when that is another than today's.
    static func moment(_ moment: Timestamp, at now: Timestamp) -> String {
        day(moment) == day(now) ? time(moment) : dayAndTime(moment)
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
