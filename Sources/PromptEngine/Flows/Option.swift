public import SessionModel

/// One of the answers that a prompt offers.
public struct Option: Hashable, Sendable {
    public let id: OptionID
    /// The name of its drawing: `Prompts/<flow>/pictures/<name>.svg`.
    public let picture: String?

    public init(id: OptionID, picture: String? = nil) {
        self.id = id
        self.picture = picture
    }
}
