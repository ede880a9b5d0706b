/// Stored as `{"step": "taken", "helper": "h1"}`.
///
/// This is the form on disk, pinned by fixtures: add steps, never change one.
extension AssistanceStep: Codable {
    private enum Field: String, CodingKey { case step, helper, allowed }
    private enum Step: String, Codable { case asked, offered, allowed, taken, released, shared, ended }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        switch try fields.decode(Step.self, forKey: .step) {
        case .asked: self = .asked
        case .offered: self = .offered(try fields.decode(HelperID.self, forKey: .helper))
        case .allowed: self = .allowed
        case .taken: self = .taken(try fields.decode(HelperID.self, forKey: .helper))
        case .released: self = .released
        case .shared: self = .shared(try fields.decode(Bool.self, forKey: .allowed))
        case .ended: self = .ended
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Field.self)
        switch self {
        case .asked: try fields.encode(Step.asked, forKey: .step)
        case .offered(let helper):
            try fields.encode(Step.offered, forKey: .step)
            try fields.encode(helper, forKey: .helper)
        case .allowed: try fields.encode(Step.allowed, forKey: .step)
        case .taken(let helper):
            try fields.encode(Step.taken, forKey: .step)
            try fields.encode(helper, forKey: .helper)
        case .released: try fields.encode(Step.released, forKey: .step)
        case .shared(let allowed):
            try fields.encode(Step.shared, forKey: .step)
            try fields.encode(allowed, forKey: .allowed)
        case .ended: try fields.encode(Step.ended, forKey: .step)
        }
    }
}
