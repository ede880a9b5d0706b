import Foundation
import SessionModel
import Testing

@testable import KioskServer

@Suite struct FacilitatorAccessTests {
    private let now = Timestamp(milliseconds: 1_491_480_000_000)

    @Test("the passphrase and the sign-ins outlive the server, and are on disk as hashes only")
    func reopens() async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "access.json")
            let (access, made) = try FacilitatorAccess.open(file: file)
            let passphrase = try #require(made)
            let secret = try #require(try await access.signIn(with: passphrase, at: now))

            let (reopened, again) = try FacilitatorAccess.open(file: file)
            #expect(again == nil)
            #expect(await reopened.isSignedIn(secret, at: now))
            #expect(try await reopened.signIn(with: passphrase, at: now) != nil)

            let stored = try String(contentsOf: file, encoding: .utf8)
            #expect(!stored.contains(passphrase.text))
            #expect(!stored.contains(secret.text))
            let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        }
    }

    @Test("a new passphrase ends the old one and signs everybody out")
    func renews() async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "access.json")
            let (access, opening) = try FacilitatorAccess.open(file: file)
            let first = try #require(opening)
            let secret = try #require(try await access.signIn(with: first, at: now))
            let (renewed, renewal) = try FacilitatorAccess.open(file: file, renewing: true)
            let second = try #require(renewal)
            #expect(!(await renewed.isSignedIn(secret, at: now)))
            #expect(try await renewed.signIn(with: first, at: now) == nil)
            #expect(try await renewed.signIn(with: second, at: now) != nil)
        }
    }

    @Test("an access file that cannot be read stops the start and is not overwritten")
    func damaged() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "access-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("{".utf8).write(to: file)
        #expect(throws: (any Error).self) { try FacilitatorAccess.open(file: file) }
        #expect(try Data(contentsOf: file) == Data("{".utf8))
    }

    @Test("a passphrase is four words of four letters, made anew each time, and forgives capitals and spaces around it")
    func passphrases() {
        let passphrases = (0..<50).map { _ in Passphrase.random().text }
        #expect(Set(passphrases).count == 50)
        #expect(passphrases.allSatisfy { $0.wholeMatch(of: /([a-z]{4})(-[a-z]{4}){3}/) != nil })
        #expect(Passphrase(text: "  Bako-TIMU-resa-dolu\n").text == "bako-timu-resa-dolu")
    }
}
