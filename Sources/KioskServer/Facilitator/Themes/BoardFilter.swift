import Foundation
import Hummingbird
import SessionModel

/// Which contributions the board of themes lists; kept in the page's address.
struct BoardFilter: Hashable, Sendable {
    /// A heap of contributions.
    enum Pile: Hashable, Sendable {
        case unfiled, all
        /// Said aloud, and nobody wrote it down yet.
        case unwritten
        /// Neither in Dutch nor translated into it, or changed since.
        case untranslated
        /// In a theme in which somebody says that they do not belong.
        case objected
        case theme(ThemeID)
    }

    /// A group, or the people whose group may not be shown.
    enum Group: Hashable, Sendable {
        case visible(StakeholderGroupID)
        case small
    }

    /// Contributions in a heap of which a page shows one part.
    static let pageSize = 100

    var pile = Pile.unfiled
    var group: Group?
    var locale: LocaleTag?
    /// Counted from 1.
    var page = 1

    init() {}

    /// - Parameter query: of an address; what cannot be read is as if it were not there.
    init(_ query: Parameters) {
        switch query["pile"].map(String.init) {
        case "all": pile = .all
        case "unwritten": pile = .unwritten
        case "untranslated": pile = .untranslated
        case "objected": pile = .objected
        default: pile = query["theme"].map { .theme(ThemeID(String($0))) } ?? .unfiled
        }
        switch query["group"].map(String.init) {
        case nil, "": group = nil
        case "-": group = .small
        case .some(let name): group = .visible(StakeholderGroupID(name))
        }
        locale = query["locale"].flatMap { $0.isEmpty ? nil : LocaleTag(String($0)) }
        page = max(1, query["page"].flatMap { Int($0) } ?? 1)
    }

    /// The part of an address that leads to this list; empty for what a board shows at first.
    var query: String {
        let filled = fields.map { "\($0.name)=\(Self.encoded($0.value))" }
        return filled.isEmpty ? "" : "?" + filled.joined(separator: "&")
    }

    /// As fields of a form or an address.
    var fields: [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        switch pile {
        case .unfiled: break
        case .all: fields.append(("pile", "all"))
        case .unwritten: fields.append(("pile", "unwritten"))
        case .untranslated: fields.append(("pile", "untranslated"))
        case .objected: fields.append(("pile", "objected"))
        case .theme(let id): fields.append(("theme", id.rawValue))
        }
        switch group {
        case nil: break
        case .small: fields.append(("group", "-"))
        case .visible(let id): fields.append(("group", id.rawValue))
        }
        if let locale { fields.append(("locale", locale.rawValue)) }
        if page > 1 { fields.append(("page", String(page))) }
        return fields
    }

    /// The same list from its beginning.
    func changed(_ change: (inout BoardFilter) -> Void) -> BoardFilter {
        var filter = self
        filter.page = 1
        change(&filter)
        return filter
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(CharacterSet(charactersIn: "-_"))) ?? ""
    }
}
