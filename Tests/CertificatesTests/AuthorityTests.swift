import Crypto
import Foundation
import SwiftASN1
import Testing
import X509

@testable import Certificates

@Suite struct AuthorityTests {
    private func authority(_ names: MachineNames = Room.names()) throws -> Certificate {
        let authority = try Authority.make(for: names, at: Date(timeIntervalSince1970: 1_795_521_600))
        return try Certificate(derEncoded: authority.identity.certificateBytes)
    }

    @Test("it says that it is an authority that signs certificates and no further authorities")
    func constraints() throws {
        let extensions = try authority().extensions
        #expect(try extensions.basicConstraints == .isCertificateAuthority(maxPathLength: 0))
        #expect(try extensions.keyUsage == KeyUsage(keyCertSign: true, cRLSign: true))
        for identifier in [
            ASN1ObjectIdentifier.X509ExtensionID.basicConstraints, .X509ExtensionID.keyUsage,
            .X509ExtensionID.nameConstraints,
        ] {
            #expect(extensions[oid: identifier]?.critical == true)
        }
        // A root has no extended key usage (Baseline Requirements, section 7.1.2.1.2).
        #expect(try extensions.extendedKeyUsage == nil)
    }

    @Test("it can sign for names and addresses of a room only")
    func names() throws {
        let allowed = try #require(try authority().extensions.nameConstraints)
        #expect(Array(allowed.permittedDNSDomains) == ["local", "localhost", "home.arpa", "internal", "laptop-3"])
        let ranges = allowed.permittedIPRanges.map { Array($0.bytes) }
        #expect(ranges.contains([192, 168, 0, 0, 255, 255, 0, 0]))
        #expect(ranges.contains([172, 16, 0, 0, 255, 240, 0, 0]))
        #expect(ranges.contains([0xFC] + [UInt8](repeating: 0, count: 15) + [0xFE] + [UInt8](repeating: 0, count: 15)))
        #expect(ranges.count == 9)
    }

    @Test(
        "a machine's own name is no name to sign for when it could be a top-level domain",
        arguments: ["dev", "laptop", "LAPTOP", "xn--p1ai", "gemeente.nl", "10", "-a", "a b"])
    func domains(_ hostname: String) throws {
        let allowed = try #require(try authority(Room.names(hostname)).extensions.nameConstraints)
        #expect(allowed.permittedDNSDomains.count == 4)
    }

    @Test("it signs itself, on the curve P-256, for ten years")
    func signature() throws {
        let certificate = try authority()
        #expect(certificate.publicKey.isValidSignature(certificate.signature, for: certificate))
        #expect(certificate.signatureAlgorithm == .ecdsaWithSHA256)
        #expect(P256.Signing.PublicKey(certificate.publicKey) != nil)
        #expect(certificate.issuer == certificate.subject)
        let noon = Date(timeIntervalSince1970: 1_795_521_600)
        #expect(certificate.notValidBefore == noon - 2 * 86_400)
        #expect(certificate.notValidAfter == noon + 3650 * 86_400)
    }

    @Test("its serial number is positive, random and short enough")
    func serial() throws {
        let numbers = try (0..<8).map { _ in Array(try authority().serialNumber.bytes) }
        #expect(Set(numbers).count == 8)
        #expect(numbers.allSatisfy { $0.count == 16 && (0x40...0x7F).contains($0[0]) })
    }

    @Test("its fingerprint is the SHA-256 of what devices download, in 32 pairs")
    func fingerprint() throws {
        let authority = try Authority.make(for: Room.names(), at: Date(timeIntervalSince1970: 1_795_521_600))
        let pairs = try authority.fingerprint.split(separator: ":")
        let hash = Array(SHA256.hash(data: try authority.identity.certificateBytes))
        #expect(pairs.compactMap { UInt8($0, radix: 16) } == hash)
        #expect(pairs.allSatisfy { $0.count == 2 && $0 == $0.uppercased() })
    }

    @Test("the profile for Apple's devices holds the certificate, and is the same profile each time")
    func profile() throws {
        let authority = try Authority.make(for: Room.names(), at: Date(timeIntervalSince1970: 1_795_521_600))
        let text = try AppleProfile(authority).text
        #expect(try AppleProfile(authority).text == text)
        let list = try PropertyListSerialization.propertyList(from: Data(text.utf8), format: nil)
        let payloads = try #require((list as? [String: Any])?["PayloadContent"] as? [[String: Any]])
        #expect(payloads.map { $0["PayloadType"] as? String } == ["com.apple.security.root"])
        #expect(payloads.first?["PayloadContent"] as? Data == Data(try authority.identity.certificateBytes))
    }
}
