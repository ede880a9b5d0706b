import Crypto
import SwiftASN1
public import X509

/// A certificate with the key that it speaks for, on the curve P-256.
public struct Identity: Sendable {
    public let certificate: Certificate
    let key: P256.Signing.PrivateKey

    init(certificate: Certificate, key: P256.Signing.PrivateKey) {
        self.certificate = certificate
        self.key = key
    }

    /// Reads what ``pem()`` wrote.
    ///
    /// - Throws: ``AuthorityError/otherKey`` when key and certificate do not belong together, or what is wrong with
    ///   the text.
    init(pem: String) throws {
        let documents = try PEMDocument.parseMultiple(pemString: pem)
        guard let certificate = documents.first(where: { $0.discriminator == Certificate.defaultPEMDiscriminator }),
            let key = documents.first(where: { $0.discriminator == Self.keyKind })
        else { throw AuthorityError.incomplete }
        self.certificate = try Certificate(pemDocument: certificate)
        self.key = try P256.Signing.PrivateKey(derRepresentation: key.derBytes)
        guard self.certificate.publicKey == Certificate.PublicKey(self.key.publicKey) else {
            throw AuthorityError.otherKey
        }
    }

    /// Certificate and key in one text, so that they are always written together (RFC 7468).
    func pem() throws -> String {
        [try certificate.serializeAsPEM().pemString, key.pemRepresentation].joined(separator: "\n") + "\n"
    }

    /// The certificate in the form that devices install (X.690, DER).
    public var certificateBytes: [UInt8] {
        get throws {
            var serializer = DER.Serializer()
            try serializer.serialize(certificate)
            return serializer.serializedBytes
        }
    }

    /// The key as PKCS #8 (RFC 5958).
    public var keyBytes: [UInt8] { Array(key.derRepresentation) }

    private static let keyKind = "PRIVATE KEY"
}
