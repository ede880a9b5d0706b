import Foundation
import PromptEngine
import SessionModel

/// Numbers and dates of the report in the digits and the order of a locale.
struct LocaleFormat: Sendable {
    let locale: LocaleProfile
    private let foundation: Locale

    init(_ locale: LocaleProfile) {
        self.locale = locale
        // Variants such as `nl-simple` write numbers as their language does.
        var components = Locale.Components(identifier: String(locale.tag.rawValue.prefix { $0 != "-" }))
        components.numberingSystem = Locale.NumberingSystem(locale.digits)
        components.calendar = .gregorian
        foundation = Locale(components: components)
    }

    func whole(_ number: Int) -> String { locale.rules.format(number) }

    /// Minutes and seconds: `0:14`.
    func duration(seconds: Int) -> String {
        let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
        return "\(whole(minutes)):\(rest < 10 ? whole(0) : "")\(whole(rest))"
    }

    func decimal(_ number: Double, _ digits: Int) -> String {
        number.formatted(.number.precision(.fractionLength(digits)).locale(foundation))
    }

    /// A place: whole, or a half where themes share it.
    func place(_ rank: Double) -> String { decimal(rank, rank == rank.rounded() ? 0 : 1) }

    /// A share from 0 to 1.
    func percent(_ share: Double) -> String {
        share.formatted(.percent.precision(.fractionLength(0)).locale(foundation))
    }

    func day(_ moment: Timestamp) -> String {
        let date = Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000)
        return date.formatted(Date.FormatStyle(locale: foundation).day().month(.wide).year())
    }
}
