/// Something to write beside a contribution.
public struct RenditionNeed: Hashable, Comparable, Sendable {
    /// The locale of the contribution.
    public let from: LocaleTag
    /// The locale of what is to be written: the same for a transcript.
    public let to: LocaleTag

    public init(from: LocaleTag, to: LocaleTag) {
        self.from = from
        self.to = to
    }

    public var isTranscript: Bool { from == to }

    /// Transcripts first, then what goes into Dutch.
    public static func < (lhs: RenditionNeed, rhs: RenditionNeed) -> Bool {
        lhs.order < rhs.order
    }

    private var order: (Int, LocaleTag, LocaleTag) {
        (isTranscript ? 0 : to.language == LocaleTag.dutch.language ? 1 : 2, from, to)
    }
}
