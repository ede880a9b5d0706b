/// What the privacy rule lets through; `null` in JSON and `withheld` in a table when it does not.
public enum Shown<Value> {
    case shown(Value)
    case withheld

    public init(_ value: Value?) {
        self = value.map { .shown($0) } ?? .withheld
    }

    public var value: Value? {
        switch self {
        case .shown(let value): value
        case .withheld: nil
        }
    }
}

extension Shown: Sendable where Value: Sendable {}
extension Shown: Equatable where Value: Equatable {}
extension Shown: Hashable where Value: Hashable {}

extension Shown: Encodable where Value: Encodable {
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .shown(let value): try container.encode(value)
        case .withheld: try container.encodeNil()
        }
    }
}

extension Shown: Decodable where Value: Decodable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self = container.decodeNil() ? .withheld : .shown(try container.decode(Value.self))
    }
}
