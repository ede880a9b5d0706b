import Crypto
import Foundation
import SwiftASN1
import X509

extension Authority {
    /// 396 days ahead and 2 back make 398 in all, the most that browsers take from public authorities (CA/Browser Forum
    /// Baseline Requirements, section 6.3.2; Apple HT211025). From one that the user trusts, Apple takes 825 (HT210176).
    static let certificateLifetime = Days(396)

    /// A new certificate for all names and addresses of the machine that the authority may sign for, with a new key.
    func issue(for names: MachineNames, at now: Date) throws -> Identity {
        let key = P256.Signing.PrivateKey()
        let publicKey = Certificate.PublicKey(key.publicKey)
        let begin = max(now - Days.backdated.seconds, identity.certificate.notValidBefore)
        // A second less: both ends count (RFC 5280, section 4.1.2.5).
        let end = min(now + Self.certificateLifetime.seconds - 1, identity.certificate.notValidAfter)
        let certificate = try Certificate(
            version: .v3, serialNumber: .unguessable(), publicKey: publicKey, notValidBefore: begin, notValidAfter: end,
            issuer: identity.certificate.subject,
            subject: try DistinguishedName { CommonName("Inbreng-server") },
            signatureAlgorithm: .ecdsaWithSHA256,
            extensions: Certificate.Extensions {
                Critical(BasicConstraints.notCertificateAuthority)
                Critical(KeyUsage(digitalSignature: true))
                try ExtendedKeyUsage([.serverAuth])
                SubjectAlternativeNames(permitted(names))
                AuthorityKeyIdentifier(
                    keyIdentifier: try identity.certificate.extensions.subjectKeyIdentifier?.keyIdentifier)
                SubjectKeyIdentifier(hash: publicKey)
            },
            issuerPrivateKey: Certificate.PrivateKey(identity.key))
        return Identity(certificate: certificate, key: key)
    }

    /// What a certificate for these names holds.
    func permitted(_ names: MachineNames) -> [GeneralName] {
        names.domainNames.filter(permits).map { .dnsName($0) }
            + names.allAddresses.filter(permits).map { .ipAddress(ASN1OctetString(contentBytes: $0.bytes[...])) }
    }
}
