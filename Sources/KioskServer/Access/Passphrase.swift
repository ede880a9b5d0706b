import Crypto
import CryptoExtras
import Dispatch
import Foundation

/// What the facilitator signs in with: random, easy to say and type, kept only as a slow hash.
public struct Passphrase: Sendable {
    public let text: String

    public init(text: String) {
        self.text = text.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
    }

    /// Four words of two syllables, about 50 bits: `bako-timu-resa-dolu`.
    public static func random() -> Passphrase {
        let consonants = Array("bdfghjklmnprstvz")
        let vowels = Array("aeiou")
        var generator = SystemRandomNumberGenerator()
        func syllable() -> String {
            let consonant = Int.random(in: consonants.indices, using: &generator)
            let vowel = Int.random(in: vowels.indices, using: &generator)
            return String([consonants[consonant], vowels[vowel]])
        }
        return Passphrase(text: (0..<4).map { _ in syllable() + syllable() }.joined(separator: "-"))
    }

    /// `hash`, on a thread where it holds up nobody.
    func slowHash(salt: Data) async throws -> Data {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(with: Result { try hash(salt: salt) })
            }
        }
    }

    /// The hash of the passphrase with this salt: scrypt, N = 2^15, r = 8, p = 1 (RFC 7914; OWASP Password Storage).
    func hash(salt: Data) throws -> Data {
        let key = try KDF.Scrypt.deriveKey(
            from: Data(text.utf8), salt: salt, outputByteCount: 32, rounds: 1 << 15, blockSize: 8, parallelism: 1)
        return key.withUnsafeBytes { Data($0) }
    }
}
