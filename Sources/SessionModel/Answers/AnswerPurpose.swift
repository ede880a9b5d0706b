/// What an answer does to the session, besides being kept.
public enum AnswerPurpose: Hashable, Codable, Sendable {
    /// Nothing more.
    case plain
    /// It says whether the participant takes part.
    case consent
    /// It puts the participant in a group; the option is the group.
    case group
    /// Once sent, it is an idea of the session under this name.
    case contribution(ContributionID)

    private enum Field: String, CodingKey { case purpose, contribution }
    private enum Kind: String, Codable { case plain, consent, group, contribution }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        switch try fields.decode(Kind.self, forKey: .purpose) {
        case .plain: self = .plain
        case .consent: self = .consent
        case .group: self = .group
        case .contribution: self = .contribution(try fields.decode(ContributionID.self, forKey: .contribution))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Field.self)
        switch self {
        case .plain: try fields.encode(Kind.plain.rawValue, forKey: .purpose)
        case .consent: try fields.encode(Kind.consent.rawValue, forKey: .purpose)
        case .group: try fields.encode(Kind.group.rawValue, forKey: .purpose)
        case .contribution(let name):
            try fields.encode(Kind.contribution.rawValue, forKey: .purpose)
            try fields.encode(name.rawValue, forKey: .contribution)
        }
    }
}
