import HTTPTypes
import Hummingbird
import PromptEngine
import SessionModel

extension KioskPages {
    /// The texts for somebody who has not picked a language: what their browser asks for if we have it, else the first.
    ///
    /// The first range of `Accept-Language` that one of our locales begins with wins (RFC 4647, section 3.4, lookup).
    func book(for request: Request) -> LocaleBook {
        let wanted = (request.headers[.acceptLanguage] ?? "").split(separator: ",").map { range in
            range.prefix { $0 != ";" && $0 != "-" }.trimmingPrefix(" ").lowercased()
        }
        let tags = library.catalogue.locales.map(\.tag)
        let match = wanted.lazy.compactMap { language in tags.first { $0.rawValue == language } }.first
        return library.locale(match ?? tags.first ?? .dutch)
    }
}
