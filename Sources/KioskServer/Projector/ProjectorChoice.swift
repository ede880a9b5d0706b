import Hummingbird
import PromptEngine
import SessionModel

/// What a projector's address says: which languages, and which part of the outcome.
struct ProjectorChoice: Hashable {
    /// One or two of the session's, the first leads.
    let locales: [LocaleTag]
    let part: Int

    static let most = 2

    /// - Parameter known: the session's locales; the first of them when the address names none of them.
    init(_ request: Request, among known: [LocaleTag]) {
        let query = request.uri.queryParameters
        let named = (query.get("in") ?? "").split(separator: ",").map { LocaleTag(String($0)) }
        let chosen = named.reduce(into: [LocaleTag]()) { chosen, tag in
            if known.contains(tag), !chosen.contains(tag), chosen.count < Self.most { chosen.append(tag) }
        }
        locales = chosen.isEmpty ? Array(known.prefix(1)) : chosen
        part = query.get("part").flatMap { Int($0) } ?? 0
    }

    /// `in=nl,ar`.
    var query: String { Self.query(locales) }

    /// The address after tapping a language: it is added, takes the place of the second, or goes when it was there.
    func toggling(_ tag: LocaleTag) -> String {
        if locales.contains(tag) {
            let rest = locales.filter { $0 != tag }
            return Self.query(rest.isEmpty ? [tag] : rest) + "&part=\(part)"
        }
        return Self.query(Array(locales.prefix(Self.most - 1)) + [tag]) + "&part=\(part)"
    }

    private static func query(_ locales: [LocaleTag]) -> String {
        "in=" + locales.map(\.rawValue).joined(separator: ",")
    }
}
