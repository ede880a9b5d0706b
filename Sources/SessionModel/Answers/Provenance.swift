/// How an answer came to be: who made it, by which means, in which locale.
public struct Provenance: Hashable, Codable, Sendable {
    public let authorship: Authorship
    public let means: Means
    public let locale: LocaleTag
    /// Who proposed or entered it; `nil` when nobody did, or when that is not told.
    public let helper: HelperID?

    public init(authorship: Authorship = .alone, means: Means, locale: LocaleTag, helper: HelperID? = nil) {
        self.authorship = authorship
        self.means = means
        self.locale = locale
        self.helper = helper
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(authorship.rawValue, forKey: .authorship)
        try fields.encode(means.rawValue, forKey: .means)
        try fields.encode(locale.rawValue, forKey: .locale)
        try fields.encodeIfPresent(helper?.rawValue, forKey: .helper)
    }

    /// Whose hand it was; the words are always the participant's.
    public enum Authorship: String, Codable, Sendable, CaseIterable {
        /// The participant, alone.
        case alone
        /// A helper proposed it and the participant accepted it.
        case proposed
        /// A helper entered it on the participant's spoken confirmation.
        case entered
    }

    /// What the answer was made with.
    public enum Means: String, Codable, Sendable, CaseIterable {
        case touch, typing, speech
    }
}
