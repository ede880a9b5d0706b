import Foundation
import Testing
import X509

@testable import Certificates

@Suite struct ServerCertificatesTests {
    private func mode(_ file: URL) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    }

    @Test("keys can be read by their owner only")
    func modes() async throws {
        try await Room.enter { room in
            _ = try room.store(Room.names())
            #expect(try mode(room.folder) == 0o700)
            let files = try FileManager.default.contentsOfDirectory(atPath: room.folder.path)
            #expect(files.sorted() == ["authority.pem", "server.pem"])
            for file in files { #expect(try mode(room.folder.appending(path: file)) == 0o600) }
        }
    }

    @Test("the next start goes on with the same authority and certificate")
    func kept() async throws {
        try await Room.enter { room in
            let names = Room.names("laptop-3", "192.168.1.20")
            let first = try room.store(names)
            let second = try room.store(names, after: 100)
            #expect(second.authority.identity.certificate == first.authority.identity.certificate)
            #expect(second.server.certificate == first.server.certificate)
        }
    }

    @Test("in another network there is another certificate of the same authority; back in the first there need be none")
    func moved() async throws {
        try await Room.enter { room in
            let here = Room.names("laptop-3", "192.168.1.20")
            let store = try room.store(here)
            let first = store.server.certificate
            #expect(try !store.renew(for: here, at: room.noon))
            #expect(try !store.renew(for: Room.names(), at: room.noon))
            #expect(store.server.certificate == first)
            #expect(try store.renew(for: Room.names("laptop-3", "10.0.0.7"), at: room.noon))
            #expect(store.server.certificate != first)
            let authority = store.authority.identity.certificate
            #expect(
                authority.publicKey.isValidSignature(store.server.certificate.signature, for: store.server.certificate))
            #expect(try room.store(Room.names("laptop-3", "10.0.0.7")).server.certificate == store.server.certificate)
        }
    }

    @Test("an address of the internet asks for no new certificate, for none is made for it")
    func foreign() async throws {
        try await Room.enter { room in
            let store = try room.store(Room.names())
            #expect(try !store.renew(for: Room.names("laptop-3", "145.1.2.3"), at: room.noon))
        }
    }

    @Test("it is renewed when fewer than 30 days remain, and not before", arguments: [(365, false), (367, true)])
    func aged(_ days: Int, _ isRenewed: Bool) async throws {
        try await Room.enter { room in
            let store = try room.store(Room.names())
            let now = room.noon + Days(days).seconds
            #expect(try store.renew(for: Room.names(), at: now) == isRenewed)
            #expect(store.server.certificate.notValidAfter.timeIntervalSince(now) > 30 * 86_400)
            let authority = store.authority.identity.certificate
            #expect(try room.store(Room.names()).authority.identity.certificate == authority)
        }
    }

    @Test("no certificate outlives its authority, which is replaced at the end of its life")
    func expired() async throws {
        try await Room.enter { room in
            let first = try room.store(Room.names())
            let late = try room.store(Room.names(), after: 3500)
            #expect(late.authority.identity.certificate == first.authority.identity.certificate)
            #expect(late.server.certificate.notValidAfter == first.authority.identity.certificate.notValidAfter)
            let next = try room.store(Room.names(), after: 3640)
            #expect(next.authority.identity.certificate != first.authority.identity.certificate)
        }
    }

    @Test("an authority that cannot be read stops the start: replacing it would end the trust of every device")
    func spoilt() async throws {
        try await Room.enter { room in
            _ = try room.store(Room.names())
            let file = room.folder.appending(path: "authority.pem")
            for text in [
                "", "spoilt", try String(contentsOf: room.folder.appending(path: "server.pem"), encoding: .utf8),
            ] {
                try Data(text.utf8).write(to: file)
                #expect(throws: AuthorityError.self) { try room.store(Room.names()) }
                #expect(try String(contentsOf: file, encoding: .utf8) == text)
            }
        }
    }

    @Test("a server certificate that cannot be read, or is of another authority, is made anew")
    func repaired() async throws {
        try await Room.enter { room in
            let store = try room.store(Room.names())
            let file = room.folder.appending(path: "server.pem")
            let other = try Authority.make(for: Room.names(), at: room.noon).issue(for: Room.names(), at: room.noon)
            for text in ["spoilt", try other.pem()] {
                try Data(text.utf8).write(to: file)
                let again = try room.store(Room.names())
                #expect(again.authority.identity.certificate == store.authority.identity.certificate)
                #expect(again.authority.accepts(again.server, for: Room.names(), at: room.noon))
            }
        }
    }
}
