import Foundation
import X509

extension Authority {
    /// A certificate is made anew when fewer days than these remain of it.
    static let renewal = Days(30)

    /// Whether devices can go on with it at all.
    func isUsable(at now: Date) -> Bool {
        identity.certificate.notValidBefore <= now && identity.certificate.notValidAfter > now + Self.renewal.seconds
    }

    /// Whether the server can go on with a certificate: ours, not old, and with every name that the machine has now.
    /// Names that it no longer has do no harm, so that a laptop may go to and fro between two rooms.
    func accepts(_ server: Identity, for names: MachineNames, at now: Date) -> Bool {
        let certificate = server.certificate
        guard identity.certificate.publicKey.isValidSignature(certificate.signature, for: certificate),
            certificate.notValidBefore <= now, certificate.notValidAfter > now + Self.renewal.seconds,
            let named = try? certificate.extensions.subjectAlternativeNames
        else { return false }
        return permitted(names).allSatisfy(named.contains)
    }
}
