public import SessionModel

/// How far the texts of a locale are.
public struct LocaleSummary: Hashable, Sendable, CustomStringConvertible {
    public let locale: LocaleTag
    /// Those that are there, each plural form counted.
    public let texts: Int
    /// Those of them that nobody who speaks the language has read.
    public let notReviewed: Int
    /// Those that are not there: they stop the start or fall back on another locale.
    public let missing: Int

    public var description: String {
        "\(locale): \(texts) texts, \(notReviewed) not reviewed, \(missing) missing"
    }
}
