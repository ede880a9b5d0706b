/// How the outlines in a font file are written down (OpenType, "Organization of an OpenType font").
public enum FontFormat: Hashable, Sendable {
    case trueType
    case openType

    /// The extension under which it is served.
    public var pathExtension: String {
        switch self {
        case .trueType: "ttf"
        case .openType: "otf"
        }
    }

    /// The media type (RFC 8081, section 4.4).
    public var mediaType: String { "font/\(pathExtension)" }

    /// What `format()` in a style sheet calls it (CSS Fonts 4, section 4.3).
    var cssName: String {
        switch self {
        case .trueType: "truetype"
        case .openType: "opentype"
        }
    }

    /// - Parameter name: what fontconfig calls it.
    init?(fontconfig name: String) {
        switch name {
        case "TrueType": self = .trueType
        case "CFF": self = .openType
        default: return nil
        }
    }
}
