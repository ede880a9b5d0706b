import Foundation
import SwiftASN1
import Testing
import X509

@testable import Certificates

/// Another implementation's judgement.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl"))) struct OpenSSLTests {
    private func accepts(_ server: Identity, of authority: Authority, in folder: URL, _ name: [String]) throws -> Bool {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let files = ["authority", "server"].map { folder.appending(path: "\($0)-only.pem") }
        try authority.identity.certificate.serializeAsPEM().pemString.write(
            to: files[0], atomically: true, encoding: .utf8)
        try server.certificate.serializeAsPEM().pemString.write(to: files[1], atomically: true, encoding: .utf8)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/openssl")
        process.arguments =
            ["verify", "-x509_strict", "-purpose", "sslserver"] + name + ["-CAfile", files[0].path, files[1].path]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    @Test("OpenSSL accepts the certificate for the machine's names, and for no other")
    func judged() async throws {
        try await Room.enter { room in
            let names = Room.names("laptop-3", "192.168.1.20", "fd12::7")
            let authority = try Authority.make(for: names, at: .now)
            let server = try authority.issue(for: names, at: .now)
            for name in [
                ["-verify_hostname", "laptop-3.local"], ["-verify_hostname", "localhost"],
                ["-verify_ip", "192.168.1.20"], ["-verify_ip", "fd12::7"],
            ] {
                #expect(try accepts(server, of: authority, in: room.folder, name), "\(name)")
            }
            #expect(try !accepts(server, of: authority, in: room.folder, ["-verify_ip", "192.168.1.21"]))
            let other = try Authority.make(for: names, at: .now)
            #expect(try !accepts(server, of: other, in: room.folder, []))
        }
    }
}
