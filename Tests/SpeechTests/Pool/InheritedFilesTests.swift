import Foundation
import SessionModel
import Testing

@testable import Speech

@Suite("The files of a worker")
struct InheritedFilesTests {
    /// What a process has open, as links such as `socket:[1234]`.
    private func files(of process: String) throws -> [String: String] {
        let folder = "/proc/\(process)/fd"
        return try FileManager.default.contentsOfDirectory(atPath: folder).reduce(into: [:]) { files, number in
            files[number] = try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(number)")
        }
    }

    @Test("a worker holds none of the connections that were open when it started")
    func connections() async throws {
        // Like the connection of a browser: a socket that is not closed by itself in a new process.
        var sockets: [Int32] = [-1, -1]
        try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &sockets) == 0)
        defer { for socket in sockets { close(socket) } }
        let ours = try files(of: "self")
        let connection = try #require(ours[String(sockets[0])])
        let held = try await TestVoices.pool(workers: 1).whileRunning { pool in
            _ = try await pool.clip(for: Utterance(locale: "nl", text: "Goedemorgen.", origin: .participant))
            return try files(of: String(try #require(pool.roster.living.first)))
        }
        #expect(connection.hasPrefix("socket:"))
        #expect(held["0"] != nil)
        #expect(!held.values.contains(connection))
    }
}
