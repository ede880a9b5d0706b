/// How participants set priorities on their ballot.
public enum BallotForm: Hashable, Sendable {
    /// The most important so many, in order.
    case top(Int)
    /// All themes in order; who stops early leaves the rest unranked.
    case all
    /// So many points to spread.
    case points(Int)

    /// The most points that can be given out to spread.
    public static let mostPoints = 100

    /// Whether something can be chosen, and points can be added up.
    public var isSuitable: Bool {
        switch self {
        case .top(let count): count >= 1
        case .all: true
        case .points(let budget): (1...Self.mostPoints).contains(budget)
        }
    }

    /// How many themes may be ranked, of so many.
    public func places(of themes: Int) -> Int {
        switch self {
        case .top(let count): min(count, themes)
        case .all, .points: themes
        }
    }
}

/// Stored as `{"form": "top", "count": 3}`.
extension BallotForm: Codable {
    private enum Field: String, CodingKey { case form, count }
    private enum Kind: String, Codable { case top, all, points }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        switch try fields.decode(Kind.self, forKey: .form) {
        case .top: self = .top(try fields.decode(Int.self, forKey: .count))
        case .all: self = .all
        case .points: self = .points(try fields.decode(Int.self, forKey: .count))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Field.self)
        switch self {
        case .top(let count):
            try fields.encode(Kind.top, forKey: .form)
            try fields.encode(count, forKey: .count)
        case .all: try fields.encode(Kind.all, forKey: .form)
        case .points(let count):
            try fields.encode(Kind.points, forKey: .form)
            try fields.encode(count, forKey: .count)
        }
    }
}
