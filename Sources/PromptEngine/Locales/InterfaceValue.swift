/// What fills a placeholder of an interface text.
public enum InterfaceValue: Hashable, Sendable {
    /// Shown in the locale's digits, spoken by the voice from plain digits; also picks the plural form.
    case number(Int)
    /// Shown and spoken as it is.
    case text(String)
}
