import Crypto

/// The address of a clip: 64 lowercase hexadecimal digits, a hash of all that shapes its sound.
public struct ClipID: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
    public let rawValue: String

    /// Nil unless `rawValue` has exactly the form of an id, so that it is always safe as a file name or in an address.
    public init?(rawValue: String) {
        guard rawValue.utf8.count == 64, rawValue.utf8.allSatisfy(Self.isHexDigit) else { return nil }
        self.rawValue = rawValue
    }

    /// - Parameter salt: makes the address of a participant's words impossible to guess from the words.
    init(hashing content: [UInt8], salt: [UInt8] = []) {
        let code = HMAC<SHA256>.authenticationCode(for: content, using: SymmetricKey(data: salt))
        rawValue = code.hexadecimal
    }

    public var description: String { rawValue }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}
