public import SessionModel

/// Why there is nothing to try out.
public enum DemoError: Error, Equatable, CustomStringConvertible {
    case noFlow(FlowID)

    public var description: String {
        switch self {
        case .noFlow(let flow): "the example needs the flow \(flow): put Prompts/\(flow) back"
        }
    }
}
