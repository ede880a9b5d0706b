import Crypto
public import Foundation
import SessionModel

/// The numbers with which people come back to a session, at any of its seats.
///
/// A number follows from a secret key of this server, the session and the participant: nothing is kept of it, in the
/// session or anywhere else, and it tells nothing about the participant.
public struct ReturnNumbers: Sendable {
    /// A million numbers: with ten tries in five minutes (`Limits.numbers`), one of thirty is found in some ten days.
    static let digits = 6
    private let key: SymmetricKey

    private init(key: SymmetricKey) {
        self.key = key
    }

    /// With a key of its own, for as long as the process lives.
    public static func inMemory() -> ReturnNumbers {
        ReturnNumbers(key: SymmetricKey(size: .bits256))
    }

    /// Reads the key, or makes one that only the owner of the file can read.
    public static func open(file: URL) throws -> ReturnNumbers {
        if let data = try? Data(contentsOf: file), data.count == SymmetricKeySize.bits256.bitCount / 8 {
            return ReturnNumbers(key: SymmetricKey(data: data))
        }
        let key = SymmetricKey(size: .bits256)
        try key.withUnsafeBytes { Data($0) }.write(to: file, options: .atomic)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        return ReturnNumbers(key: key)
    }

    /// Six digits, zeros in front included.
    func number(of participant: ParticipantID, in session: SessionID) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: Data("\(session) \(participant)".utf8), using: key)
        let value = code.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % 1_000_000
        let text = String(value)
        return String(repeating: "0", count: Self.digits - text.count) + text
    }

    /// Whose number it is. `nil` for a number of nobody, and for one that two people share: neither may take the
    /// other's place.
    func owner(of number: String, in session: LiveSession) -> ParticipantID? {
        guard number.count == Self.digits else { return nil }
        let present = session.read { session in
            session.participants.values.filter { $0.standing != .erased && $0.standing != .declined }.map(\.id)
        }
        let owners = present.filter { self.number(of: $0, in: session.id) == number }
        return owners.count == 1 ? owners[0] : nil
    }
}
