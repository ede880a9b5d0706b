/// A pseudonymous person at a seat (deelnemer); made at random, never derived from who they are.
public struct ParticipantID: Identifier {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
