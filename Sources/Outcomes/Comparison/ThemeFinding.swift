public import SessionModel

/// A theme with its finding.
public struct ThemeFinding: Hashable, Sendable {
    public let theme: ThemeID
    public let finding: Finding
    /// A group that it rests on has few ballots, see ``GroupOutcome/indicativeBelow``.
    public let isIndicative: Bool
}

extension ThemeFinding: Encodable {
    private enum CodingKeys: CodingKey {
        case theme, finding, isIndicative, leastSure, differences
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(theme, forKey: .theme)
        try container.encode(finding.kind, forKey: .finding)
        try container.encode(isIndicative, forKey: .isIndicative)
        if case .shared(let leastSure, _) = finding { try container.encode(leastSure, forKey: .leastSure) }
        try container.encode(finding.differences, forKey: .differences)
    }
}
