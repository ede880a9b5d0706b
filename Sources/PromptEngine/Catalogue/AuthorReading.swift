import SessionModel

/// What came of reading the authors' files: the catalogue, the faults, and each text with its place.
public struct AuthorReading: Sendable {
    /// Files of `Locales/<tag>` that only checks read.
    public static let lists = ["names.txt", "words.txt", "explained.yaml"]

    /// Nil if one of the faults is an error.
    public let catalogue: Catalogue?
    /// By file and line.
    public let faults: [SourceFault]
    /// The locales that could be read, in the order in which they are shown.
    let locales: [LocaleSettings]
    let texts: [AuthoredText]
    /// How many texts are not there.
    let missing: [LocaleTag: Int]
    let lists: [SourceFile]

    /// The languages of the locales, without their variants, in the order of the locales: `nl`, `ar`, `ti`.
    public var languages: [String] {
        locales.map(\.tag.language).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The same with more faults after these.
    public func adding(_ faults: [SourceFault]) -> AuthorReading {
        AuthorReading(
            catalogue: faults.contains { $0.severity == .error } ? nil : catalogue, faults: self.faults + faults,
            locales: locales, texts: texts, missing: missing, lists: lists)
    }
}
