/// What fills a placeholder of an interface text.
public enum InterfaceValue: Hashable, Sendable {
    /// Shown in the locale's digits, spoken by the voice from plain digits; also picks the plural form.
    case number(Int)
    /// Shown and spoken as it is.
    case text(String)
    /// Shown and spoken each in its own way, such as the vocalised name of a group.
    case phrase(Phrase)
}
