/// Where words stand that were written down beside a contribution.
public struct RenditionPlace: Hashable, Sendable {
    public let contribution: ContributionID
    public let locale: LocaleTag

    public init(contribution: ContributionID, locale: LocaleTag) {
        self.contribution = contribution
        self.locale = locale
    }
}
