/// Words beside a contribution, as somebody writes them down.
public struct RenditionSubmission: Hashable, Sendable {
    public let contribution: ContributionID
    /// Whose contribution it is, so that erasing them takes these words too.
    public let contributor: ParticipantID
    public let locale: LocaleTag
    public let text: String
    public let scribe: Scribe

    public init(
        contribution: ContributionID, contributor: ParticipantID, locale: LocaleTag, text: String,
        scribe: Scribe = .facilitator
    ) {
        self.contribution = contribution
        self.contributor = contributor
        self.locale = locale
        self.text = text
        self.scribe = scribe
    }
}

extension RenditionSubmission: Codable {
    private enum Field: String, CodingKey { case contribution, contributor, locale, text }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        contribution = try fields.decode(ContributionID.self, forKey: .contribution)
        contributor = try fields.decode(ParticipantID.self, forKey: .contributor)
        locale = try fields.decode(LocaleTag.self, forKey: .locale)
        text = try fields.decode(String.self, forKey: .text)
        scribe = try Scribe(from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Field.self)
        try fields.encode(contribution, forKey: .contribution)
        try fields.encode(contributor, forKey: .contributor)
        try fields.encode(locale, forKey: .locale)
        try fields.encode(text, forKey: .text)
        try scribe.encode(to: encoder)
    }
}
