import Foundation
import SwiftASN1
import Testing
import X509

@testable import Certificates

@Suite struct ServerCertificateTests {
    private func issue(_ names: MachineNames) throws -> (authority: Authority, server: Certificate) {
        let authority = try Authority.make(for: names, at: .now)
        return (authority, try Certificate(derEncoded: authority.issue(for: names, at: .now).certificateBytes))
    }

    private func named(_ certificate: Certificate) throws -> Set<String> {
        Set(
            try #require(try certificate.extensions.subjectAlternativeNames).map { name in
                switch name {
                case .dnsName(let name): name
                case .ipAddress(let bytes): IPAddress(bytes: bytes.bytes)?.description ?? "no address"
                default: "another kind"
                }
            })
    }

    @Test("it holds the machine's names and its addresses in the room")
    func names() throws {
        let (_, server) = try issue(Room.names("Laptop-3", "192.168.1.20", "10.0.0.7", "fd12::7"))
        #expect(
            try named(server) == [
                "localhost", "laptop-3", "laptop-3.local", "127.0.0.1", "::1", "192.168.1.20", "10.0.0.7", "fd12::7",
            ])
    }

    @Test("names and addresses that are somebody's on the internet are left out")
    func foreign() throws {
        let (_, server) = try issue(Room.names("kantoor.gemeente.nl", "145.1.2.3", "2001:db8::7", "172.32.0.1"))
        #expect(try named(server) == ["localhost", "kantoor.local", "127.0.0.1", "::1"])
    }

    @Test("names beneath what no domain on the internet ends in are kept")
    func beneath() throws {
        let (_, server) = try issue(Room.names("zaal.home.arpa"))
        #expect(try named(server).contains("zaal.home.arpa"))
    }

    @Test("it is for servers, for 398 days at most, and leads to its authority")
    func fields() throws {
        let (authority, server) = try issue(Room.names())
        let extensions = server.extensions
        #expect(try extensions.extendedKeyUsage == ExtendedKeyUsage([.serverAuth]))
        #expect(try extensions.keyUsage == KeyUsage(digitalSignature: true))
        #expect(try extensions.basicConstraints == .notCertificateAuthority)
        #expect(server.notValidAfter.timeIntervalSince(server.notValidBefore) < 398 * 86_400)
        #expect(server.issuer == authority.identity.certificate.subject)
        #expect(
            try extensions.authorityKeyIdentifier?.keyIdentifier
                == authority.identity.certificate.extensions.subjectKeyIdentifier?.keyIdentifier)
    }

    @Test(
        "a verifier that follows RFC 5280 accepts it for the machine's names",
        arguments: ["laptop-3.local", "192.168.1.20"])
    func verified(_ name: String) async throws {
        #expect(await verify(try issue(Room.names("laptop-3", "192.168.1.20")), as: name))
    }

    @Test("a verifier refuses it for other names, and refuses what the authority may not sign")
    func refused() async throws {
        let (authority, server) = try issue(Room.names("laptop-3", "192.168.1.20"))
        #expect(!(await verify((authority, server), as: "192.168.1.21")))
        // What somebody who stole the key could make: for a name of a room it works, for a site on the internet not.
        #expect(await verify((authority, try forged("zaal.local", authority, server)), as: "zaal.local"))
        #expect(!(await verify((authority, try forged("bank.example", authority, server)), as: "bank.example")))
    }

    private func forged(_ name: String, _ authority: Authority, _ server: Certificate) throws -> Certificate {
        try Certificate(
            version: .v3, serialNumber: .unguessable(), publicKey: server.publicKey,
            notValidBefore: .now - 60, notValidAfter: .now + 86_400,
            issuer: server.issuer, subject: server.subject, signatureAlgorithm: .ecdsaWithSHA256,
            extensions: Certificate.Extensions { SubjectAlternativeNames([.dnsName(name)]) },
            issuerPrivateKey: Certificate.PrivateKey(authority.identity.key))
    }

    private func verify(_ issued: (authority: Authority, server: Certificate), as name: String) async -> Bool {
        let address = IPAddress(name) != nil
        var verifier = Verifier(rootCertificates: CertificateStore([issued.authority.identity.certificate])) {
            RFC5280Policy()
            ServerIdentityPolicy(serverHostname: address ? nil : name, serverIP: address ? name : nil)
        }
        switch await verifier.validate(leaf: issued.server, intermediates: CertificateStore([])) {
        case .validCertificate: return true
        case .couldNotValidate: return false
        }
    }
}
