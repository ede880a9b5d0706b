import Foundation

/// Memory of the real program with a room full of connected seats.
struct MemoryReport {
    private static let port = 18_082
    private static let goal = 90

    let seats: Int
    let folder: TemporaryFolder

    func print() async throws {
        let server = Process()
        server.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appending(path: "inbreng")
        server.arguments = [
            "serve", "--demo", "--host", "127.0.0.1", "--port", "\(Self.port)", "--data", folder.file("data").path,
        ]
        server.standardOutput = FileHandle.nullDevice
        server.standardError = FileHandle.nullDevice
        try server.run()
        defer {
            server.terminate()
            server.waitUntilExit()
        }
        let client = BenchmarkClient(base: "http://127.0.0.1:\(Self.port)")
        try await client.waitUntilReady()
        let empty = try resident(server.processIdentifier)
        let taken = try await client.takeSeats(seats, code: "170406")
        let streams = try taken.map { seat in
            try EventStreamConnection(port: Self.port, path: "/kiosk/170406/events", cookie: seat.cookie)
        }
        for stream in streams { try stream.waitForSnapshot() }
        let full = try resident(server.processIdentifier)

        let table = Table(columns: ["resident memory of the server", "MiB", "to stay under"])
        table.row(["at start", "\(empty)", ""])
        table.row(["with \(streams.count) seats that answered and are connected", "\(full)", "\(Self.goal)"])
        table.print()
    }

    /// Mebibytes that a process has in memory (proc(5), VmRSS).
    private func resident(_ process: Int32) throws -> Int {
        let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        guard let match = status.firstMatch(of: /VmRSS:\s+(\d+) kB/), let kibibytes = Int(match.1) else {
            throw BenchmarkError("the system tells no memory of process \(process)")
        }
        return kibibytes / 1024
    }
}
