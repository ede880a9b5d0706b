public import SessionModel

/// Why a session cannot be opened or made.
public enum RegistryError: Error, Equatable, CustomStringConvertible {
    case unknownFlow(FlowID, session: String)
    case codeTaken(String)

    public var description: String {
        switch self {
        case .unknownFlow(let flow, let session):
            "session “\(session)” uses the flow \(flow), which is not in the prompts folder: put Prompts/\(flow) back"
        case .codeTaken(let code): "another session has the code \(code): choose another one"
        }
    }
}
