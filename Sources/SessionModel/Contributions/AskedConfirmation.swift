/// What a participant is asked: whether the words that stand beside their contribution are right.
public struct AskedConfirmation: Hashable, Sendable {
    public let contribution: Contribution
    public let locale: LocaleTag
    public let rendition: Rendition

    /// Whether the words are what was said aloud, and not a translation.
    public var isTranscript: Bool { locale == contribution.provenance.locale }
}
