import Crypto
import Foundation
import SessionModel

/// A random secret that is handed out once, in a cookie, and kept only as its digest.
struct Secret: Sendable {
    /// 256 random bits, as 64 hexadecimal digits.
    let text: String

    init(text: String) {
        self.text = text
    }

    static func random() -> Secret {
        Secret(text: randomName() + randomName())
    }

    /// The SHA-256 of the secret. A fast hash is enough: the secret has 256 bits of its own.
    var digest: String {
        SHA256.hash(data: Array(text.utf8)).hexadecimal
    }

    var credential: CredentialDigest { CredentialDigest(digest) }
}

/// A random name of 128 bits, as 32 hexadecimal digits: for things that may be known to whoever was shown them.
func randomName() -> String {
    // The system's own source of randomness, which is meant for secrets too (Swift, `SystemRandomNumberGenerator`).
    var system = SystemRandomNumberGenerator()
    return withUnsafeBytes(of: (system.next(), system.next())) { $0.hexadecimal }
}

extension Sequence<UInt8> {
    /// Two lowercase hexadecimal digits for each byte.
    var hexadecimal: String {
        func digit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10 }
        var text: [UInt8] = []
        text.reserveCapacity(underestimatedCount * 2)
        for byte in self {
            text.append(digit(byte >> 4))
            text.append(digit(byte & 15))
        }
        return String(decoding: text, as: UTF8.self)
    }
}
