/// One kiosk device in one session (plek).
public struct SeatID: Identifier {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
