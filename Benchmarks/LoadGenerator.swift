import Foundation

/// Drives a server with wrk and reads what it measured.
struct LoadGenerator: Sendable {
    struct Result: Sendable {
        /// Requests a second that were answered.
        let rate: Double
        /// Milliseconds within which 99 of 100 requests were answered.
        let p99: Double
        /// Answers that were not 2xx or 3xx, and broken connections.
        let failures: Int
        /// Microseconds of processor time that the server spent on each.
        let processor: Double
    }

    let seconds: Int
    let connections: Int
    let folder: TemporaryFolder

    /// - Parameter script: Lua for wrk that makes the requests; a plain GET when left out.
    func run(_ url: String, script: String? = nil) async throws -> Result {
        var arguments = ["-t1", "-c\(connections)", "-d\(seconds)s", "--timeout", "10s"]
        let file = folder.file("wrk.lua")
        try ((script ?? "") + Self.summary).write(to: file, atomically: true, encoding: .utf8)
        arguments += ["-s", file.path, url]
        let before = processorTime()
        let output = try await onThread { [arguments] in try Self.output(of: "/usr/bin/wrk", arguments) }
        guard let line = output.split(separator: "\n").last(where: { $0.hasPrefix("measured ") }) else {
            throw BenchmarkError("wrk printed no measurement:\n\(output)")
        }
        let numbers = line.split(separator: " ").dropFirst().compactMap { Double($0) }
        guard numbers.count == 4 else { throw BenchmarkError("wrk printed “\(line)”") }
        return Result(
            rate: numbers[0], p99: numbers[1], failures: Int(numbers[2]),
            processor: (processorTime() - before) / max(numbers[3], 1))
    }

    /// wrk counts 4xx and 5xx as status errors; 3xx is success.
    private static let summary = """

        function done(summary, latency, requests)
            local errors = summary.errors
            io.write(string.format("measured %f %f %d %d\\n",
                summary.requests / (summary.duration / 1000000), latency:percentile(99) / 1000,
                errors.connect + errors.read + errors.write + errors.status + errors.timeout, summary.requests))
        end
        """

    private static func output(of program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
