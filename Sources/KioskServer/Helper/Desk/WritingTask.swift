import SessionModel

/// Words that a helper can write beside a contribution now: it needs them, or somebody wrote them before.
struct WritingTask: Sendable {
    let contribution: Contribution
    let locale: LocaleTag
    /// Whether the participant is at a seat now, where they can be asked whether the words are right.
    let isSeated: Bool

    /// `nil` when there is nothing to write there (any more), or not for this helper.
    init?(_ place: RenditionPlace, by helper: Helper, in session: Session) {
        guard let contribution = session.contribution(place.contribution), !contribution.isWithdrawn,
            let locales = session.setup?.locales, locales.contains(place.locale),
            helper.speaks(contribution.provenance.locale), helper.speaks(place.locale),
            Self.isOpen(contribution, place.locale, among: locales)
        else { return nil }
        self.contribution = contribution
        locale = place.locale
        isSeated = session.isSeated(contribution.participant)
    }

    private static func isOpen(_ contribution: Contribution, _ locale: LocaleTag, among locales: [LocaleTag]) -> Bool {
        let own = contribution.provenance.locale
        if locale == own { return contribution.spoken != nil }
        guard locale.language != own.language, contribution.isWritten else { return false }
        return contribution.rendition(in: locale) != nil
            || !locales.contains { other in
                other.language == locale.language && contribution.standingRendition(in: other) != nil
            }
    }

    var place: RenditionPlace { RenditionPlace(contribution: contribution.id, locale: locale) }

    var own: LocaleTag { contribution.provenance.locale }

    var isTranscript: Bool { locale == own }

    /// What stands there now, also when the participant said that it is wrong.
    var rendition: Rendition? { contribution.rendition(in: locale) }

    /// Of what stands there now; 0 for nothing.
    var version: Int { rendition?.version ?? 0 }

    /// Another one when what is written down, or translated, is something else.
    var source: String {
        let words = isTranscript ? "" : contribution.text
        return Secret(text: (contribution.spoken?.recording.rawValue ?? "") + " " + words).digest
    }

    /// - Throws: what has changed since the helper saw it.
    func requireUnchanged(_ seen: SeenWords, for text: String) throws(WritingFault) {
        guard source == seen.source else { throw .otherOriginal }
        if let rendition, rendition.isWithdrawn, rendition.text == text { throw .saidToBeWrong }
        guard version == seen.version || contribution.standingRendition(in: locale)?.text == text else {
            throw .otherWords
        }
    }
}
