import Foundation
import SessionModel

extension LocaleTag {
    /// "Arabisch": the language's name in Dutch, for sentences that the facilitator reads (CLDR).
    var dutchName: String {
        if self == "nl-simple" { return "Makkelijk Nederlands" }
        let name = Locale(identifier: "nl_NL").localizedString(forIdentifier: rawValue)
        return name.map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? rawValue
    }
}
