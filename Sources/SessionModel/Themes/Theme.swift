/// A bundle of contributions (thema), with its words in the session's locales. Which contributions it holds stands in
/// ``ThemeBoard/places``.
public struct Theme: Hashable, Sendable {
    public let id: ThemeID
    /// Counted from 1 in the order in which themes were made; never given twice.
    public let number: Int
    public internal(set) var wordings: [LocaleTag: ThemeWording] = [:]
    /// The theme that took in its contributions.
    public internal(set) var mergedInto: ThemeID?

    /// The words in a locale; those in Dutch for simple Dutch without its own.
    public func wording(_ locale: LocaleTag) -> ThemeWording? {
        wordings[locale] ?? (locale == "nl-simple" ? wordings[.dutch] : nil)
    }

    /// The locales in which it has no name yet.
    public func unnamed(among locales: [LocaleTag]) -> [LocaleTag] {
        locales.filter { wording($0) == nil }
    }
}
