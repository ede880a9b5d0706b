/// One change on the board of themes. Changes that belong together are one event, and are undone together.
public enum ThemeChange: Hashable, Sendable {
    /// A theme without words or contributions.
    case made(ThemeID)
    /// Its words in a locale; `nil` takes them away.
    case worded(ThemeID, LocaleTag, ThemeWording?)
    /// Contributions move to a theme, or off the board when it is `nil`.
    case filed([ContributionID], ThemeID?)
    /// All contributions of a theme move into another, and the theme leaves the board.
    case merged(ThemeID, into: ThemeID)
    /// The theme leaves the board; its contributions have no theme.
    case removed(ThemeID)
}

/// Stored as `{"change": "filed", "contributions": ["c1"], "theme": "t1"}`: add changes, never change one.
extension ThemeChange: Codable {
    private enum Field: String, CodingKey { case change, theme, locale, wording, contributions, into }
    private enum Kind: String, Codable { case made, worded, filed, merged, removed }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        func theme() throws -> ThemeID { try fields.decode(ThemeID.self, forKey: .theme) }
        switch try fields.decode(Kind.self, forKey: .change) {
        case .made: self = .made(try theme())
        case .worded:
            self = .worded(
                try theme(), try fields.decode(LocaleTag.self, forKey: .locale),
                try fields.decodeIfPresent(ThemeWording.self, forKey: .wording))
        case .filed:
            self = .filed(
                try fields.decode([ContributionID].self, forKey: .contributions),
                try fields.decodeIfPresent(ThemeID.self, forKey: .theme))
        case .merged: self = .merged(try theme(), into: try fields.decode(ThemeID.self, forKey: .into))
        case .removed: self = .removed(try theme())
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Field.self)
        switch self {
        case .made(let theme):
            try fields.encode(Kind.made, forKey: .change)
            try fields.encode(theme, forKey: .theme)
        case .worded(let theme, let locale, let wording):
            try fields.encode(Kind.worded, forKey: .change)
            try fields.encode(theme, forKey: .theme)
            try fields.encode(locale, forKey: .locale)
            try fields.encodeIfPresent(wording, forKey: .wording)
        case .filed(let contributions, let theme):
            try fields.encode(Kind.filed, forKey: .change)
            try fields.encode(contributions, forKey: .contributions)
            try fields.encodeIfPresent(theme, forKey: .theme)
        case .merged(let theme, let target):
            try fields.encode(Kind.merged, forKey: .change)
            try fields.encode(theme, forKey: .theme)
            try fields.encode(target, forKey: .into)
        case .removed(let theme):
            try fields.encode(Kind.removed, forKey: .change)
            try fields.encode(theme, forKey: .theme)
        }
    }
}
