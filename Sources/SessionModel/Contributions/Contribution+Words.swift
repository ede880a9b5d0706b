/// What a contribution says, and what was written down beside it.
extension Contribution {
    /// The recording, when it was said aloud.
    public var spoken: SpokenAnswer? { original.spoken }

    /// Its words: as they were written or, of a spoken one, as somebody wrote them down; empty while nobody has.
    public var text: String {
        switch original {
        case .written(let text): text
        case .spoken: transcript?.text ?? ""
        }
    }

    /// Whether there are words to show; `false` while a spoken one waits for somebody to write it down.
    public var isWritten: Bool { spoken == nil || transcript != nil }

    /// Whether others may hear it.
    public var canBeHeard: Bool { !isWithdrawn && isWritten }

    /// What was written down of a spoken one.
    public var transcript: Rendition? {
        spoken == nil ? nil : rendition(in: provenance.locale).flatMap { $0.isWithdrawn ? nil : $0 }
    }

    /// In other locales, without those that the participant said are wrong.
    public var translations: [LocaleTag: Rendition] {
        renditions.filter { $0.key != provenance.locale && !$0.value.isWithdrawn }
    }

    /// Whether a rendition is of words that have changed since.
    public func isOutdated(_ rendition: Rendition) -> Bool {
        rendition.wordings < wordings
    }

    /// A rendition that can be used: of the words as they are now, and not said to be wrong.
    public func standingRendition(in locale: LocaleTag) -> Rendition? {
        rendition(in: locale).flatMap { $0.isWithdrawn || isOutdated($0) ? nil : $0 }
    }
}
