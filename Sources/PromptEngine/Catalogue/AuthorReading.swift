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
    /// All that was read.
    let files: [SourceFile]

    /// The files that only checks read.
    var lists: [SourceFile] { files.filter { Self.lists.contains($0.name) } }

    /// Every text that screens show of the files, in their order, and what the languages add to them.
    ///
    /// Files that cannot be read as YAML are left out, and what languages add where there is an error: `faults` tell.
    public var shownTexts: [ShownText] {
        let shown = files.filter { $0.path.hasSuffix(".yaml") && !$0.path.contains("/voice/") }
        return shown.flatMap(\.shownTexts) + (catalogue?.locales ?? []).flatMap(\.shownBesidesTexts)
    }

    /// The languages of the locales, without their variants, in the order of the locales: `nl`, `ar`, `ti`.
    public var languages: [String] { locales.map(\.tag.language).unique }

    /// The same with more faults after these.
    public func adding(_ faults: [SourceFault]) -> AuthorReading {
        AuthorReading(
            catalogue: faults.contains { $0.severity == .error } ? nil : catalogue, faults: self.faults + faults,
            locales: locales, texts: texts, missing: missing, files: files)
    }
}
