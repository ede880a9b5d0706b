/// One kiosk device in one session.
public struct Seat: Hashable, Sendable {
    public let id: SeatID
    /// Counted from 1 in the order in which the seats came.
    public let number: Int
    public let credential: CredentialDigest
    /// Who sits there now.
    public internal(set) var participant: ParticipantID?
}
