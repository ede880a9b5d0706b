import Crypto
import Foundation
import SwiftASN1
import X509

/// The server's own certificate authority: what devices in the room are asked to trust, once.
///
/// It stays the same while certificates beneath it come and go. It signs no further authorities, and only for names that
/// are nobody's on the internet (``PrivateNames``): RFC 5280, sections 4.2.1.3, 4.2.1.9 and 4.2.1.10.
public struct Authority: Sendable {
    /// Ten years: shorter, and devices would have to trust it anew in the middle of its life.
    static let lifetime = Days(3650)

    public let identity: Identity
    /// What it may sign for.
    let constraints: NameConstraints

    init(identity: Identity) throws {
        self.identity = identity
        guard let constraints = try identity.certificate.extensions.nameConstraints else {
            throw AuthorityError.incomplete
        }
        self.constraints = constraints
    }

    /// A new authority, with a key of its own.
    ///
    /// - Parameter names: of the machine; its own name is one that the authority may sign for, if it is no domain.
    static func make(for names: MachineNames, at now: Date) throws -> Authority {
        let key = P256.Signing.PrivateKey()
        let publicKey = Certificate.PublicKey(key.publicKey)
        let subject = try DistinguishedName {
            OrganizationName("Inbreng")
            CommonName("Inbreng op \(names.label ?? "deze computer")")
        }
        let own = names.label.map { PrivateNames.isOwnName($0) ? [$0] : [] } ?? []
        let constraints = NameConstraints(
            permittedDNSDomains: PrivateNames.domains + own,
            permittedIPRanges: PrivateNames.ranges.map { ASN1OctetString(contentBytes: $0.constraint[...]) })
        let certificate = try Certificate(
            version: .v3, serialNumber: .unguessable(), publicKey: publicKey,
            notValidBefore: now - Days.backdated.seconds, notValidAfter: now + lifetime.seconds,
            issuer: subject, subject: subject, signatureAlgorithm: .ecdsaWithSHA256,
            extensions: Certificate.Extensions {
                Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
                Critical(KeyUsage(keyCertSign: true, cRLSign: true))
                Critical(constraints)
                SubjectKeyIdentifier(hash: publicKey)
            },
            issuerPrivateKey: Certificate.PrivateKey(key))
        return try Authority(identity: Identity(certificate: certificate, key: key))
    }

    /// The SHA-256 of the certificate, to compare on two screens: 32 pairs of hexadecimal digits.
    public var fingerprint: String {
        get throws {
            SHA256.hash(data: try identity.certificateBytes).map { byte in
                let digits = String(byte, radix: 16, uppercase: true)
                return digits.count == 1 ? "0" + digits : digits
            }.joined(separator: ":")
        }
    }

    func permits(_ address: IPAddress) -> Bool { address.isPrivate }

    /// A permitted name, or one beneath it (RFC 5280, section 4.2.1.10).
    func permits(_ name: String) -> Bool {
        constraints.permittedDNSDomains.contains { name == $0 || name.hasSuffix("." + $0) }
    }
}
