/// What stands on a ballot.
public enum BallotChoice: Hashable, Sendable {
    /// Themes from most to least important; none of them on a blank ballot, which counts for nothing.
    case ranking([ThemeID])
    /// Points for each theme; those without points are left out.
    case points([ThemeID: Int])

    public var isBlank: Bool {
        switch self {
        case .ranking(let themes): themes.isEmpty
        case .points(let points): points.isEmpty
        }
    }

    /// The place of each theme that was ranked, 1 at the top; themes with as many points share one.
    public var ranks: [ThemeID: Double] {
        switch self {
        case .ranking(let themes):
            Dictionary(themes.enumerated().map { ($1, Double($0 + 1)) }) { first, _ in first }
        case .points(let points):
            points.mapValues { own in Double(1 + points.values.count { $0 > own }) }
        }
    }

    /// Whether it may stand on a ballot of this form over these themes.
    public func fits(_ form: BallotForm, over themes: [ThemeID]) -> Bool {
        switch (self, form) {
        case (.ranking(let chosen), .top), (.ranking(let chosen), .all):
            chosen.count <= form.places(of: themes.count) && Set(chosen).count == chosen.count
                && Set(themes).isSuperset(of: chosen)
        case (.points(let points), .points(let budget)):
            points.values.allSatisfy { (1...max(budget, 1)).contains($0) }
                && points.values.reduce(0, +) <= budget && Set(themes).isSuperset(of: points.keys)
        case (.ranking, .points), (.points, .top), (.points, .all): isBlank
        }
    }
}

/// Stored as `{"kind": "ranking", "themes": ["t1"]}` or `{"kind": "points", "points": {"t1": 3}}`.
extension BallotChoice: Codable {
    private enum Field: String, CodingKey { case kind, themes, points }
    private enum Kind: String, Codable { case ranking, points }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        switch try fields.decode(Kind.self, forKey: .kind) {
        case .ranking: self = .ranking(try fields.decode([ThemeID].self, forKey: .themes))
        case .points:
            let points = try fields.decode([String: Int].self, forKey: .points)
            self = .points(Dictionary(uniqueKeysWithValues: points.map { (ThemeID($0.key), $0.value) }))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Field.self)
        switch self {
        case .ranking(let themes):
            try fields.encode(Kind.ranking, forKey: .kind)
            try fields.encode(themes, forKey: .themes)
        case .points(let points):
            try fields.encode(Kind.points, forKey: .kind)
            try fields.encode(
                Dictionary(uniqueKeysWithValues: points.map { ($0.key.rawValue, $0.value) }), forKey: .points)
        }
    }
}
