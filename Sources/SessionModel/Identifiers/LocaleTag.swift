/// A language tag (BCP 47, RFC 5646) of one of our locales: `nl`, `nl-simple`, `ar`, `ti`.
///
/// `simple` is a registered variant subtag (IANA Language Subtag Registry).
public struct LocaleTag: Identifier {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Its language without region, script or variant: that of `nl-simple` is `nl`.
    public var language: String { String(rawValue.prefix { $0 != "-" }) }

    public static let dutch: LocaleTag = "nl"
    /// Where the language is not told (ISO 639-2).
    public static let undetermined: LocaleTag = "und"
}
