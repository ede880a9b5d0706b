/// Why a text has no QR code.
public enum QRCodeError: Error, Hashable, Sendable, CustomStringConvertible {
    case empty
    case tooLong

    public var description: String {
        switch self {
        case .empty: "there is no text to make a QR code of"
        case .tooLong: "the text is too long for a QR code: shorten it to 2,331 bytes"
        }
    }
}
