/// Who wrote words down beside an original.
public enum Scribe: Hashable, Sendable {
    case facilitator
    case helper(HelperID)
    /// Whose contribution it is.
    case participant
}

/// Stored as `"by": "helper", "helper": "h1"` among the fields of what was written; nothing for the facilitator.
///
/// Before helpers wrote, only facilitators did, and nothing was noted: so it is kept, and lines of that time are written
/// as they were.
extension Scribe: Codable {
    private enum Field: String, CodingKey { case by, helper }
    private enum Role: String, Codable { case facilitator, helper, participant }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        switch try fields.decodeIfPresent(Role.self, forKey: .by) {
        case .helper: self = .helper(try fields.decode(HelperID.self, forKey: .helper))
        case .participant: self = .participant
        case .facilitator, nil: self = .facilitator
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Field.self)
        switch self {
        case .facilitator: break
        case .helper(let helper):
            try fields.encode(Role.helper, forKey: .by)
            try fields.encode(helper, forKey: .helper)
        case .participant: try fields.encode(Role.participant, forKey: .by)
        }
    }
}
