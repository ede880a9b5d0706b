import SessionModel

extension Contribution {
    /// The translation for whoever reads in a locale: of the words as they are now, in that locale before others of its
    /// language.
    ///
    /// - Returns: `nil` when they read the original, or when no translation stands.
    func translation(for reader: LocaleTag) -> Rendition? {
        guard reader.language != provenance.locale.language else { return nil }
        let others = renditions.keys.filter { $0 != reader && $0.language == reader.language }.sorted()
        return ([reader] + others).lazy.compactMap(standingRendition).first
    }
}
