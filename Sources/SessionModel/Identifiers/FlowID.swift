/// A flow (vragenlijst): the name of its folder, such as `assen-2017`.
public struct FlowID: Identifier {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
