/// One of the sets of keys of a keyboard, of which one shows at a time.
public struct KeyboardLayer: Sendable {
    public enum Name: String, CaseIterable, Sendable {
        /// The letters of the language.
        case letters
        /// Letters of the language that are rare.
        case more
        case digits
        /// Plain Latin letters, for names and addresses in a language with another script.
        case latin
    }

    public let name: Name
    /// From the top down, each in the direction of the language.
    public let rows: [[KeyboardKey]]
    /// Whether keys of a row go on in the next line where the screen has no room for all.
    public let wraps: Bool

    public var keys: [KeyboardKey] { rows.flatMap(\.self) }

    /// The width of the widest row.
    public var columns: Int { rows.map(\.columns).max() ?? 0 }
}

extension [KeyboardKey] {
    /// The width of a row of these.
    var columns: Int { reduce(0) { $0 + $1.width } }
}
