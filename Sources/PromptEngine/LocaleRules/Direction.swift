/// The direction in which a language is written; the raw value is that of HTML's `dir`.
public enum Direction: String, Hashable, Sendable {
    case ltr, rtl
}
