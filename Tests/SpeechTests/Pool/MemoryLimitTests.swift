import Foundation
import SessionModel
import Testing

@testable import Speech

@Suite("The memory of a worker", .serialized)
struct MemoryLimitTests {
    /// Some ten minutes of speech; a text that takes a quarter of an hour is refused.
    private static let longest = Utterance(
        locale: "nl", text: String(repeating: "ja, ", count: 900), origin: .participant)
    private static let short = Utterance(locale: "nl", text: "Goedemorgen allemaal.", origin: .participant)

    /// Kilobytes of address space that the only worker has taken at most.
    private func peak(of pool: VoicePool) throws -> Int {
        let pid = try #require(pool.roster.living.first)
        let status = try String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmPeak:") })
        return try #require(Int(line.filter(\.isNumber)))
    }

    @Test("the longest text fits in the limit with room to spare")
    func room() async throws {
        let pool = try await TestVoices.pool(workers: 1)
        let (atStart, atMost) = try await pool.whileRunning { pool in
            _ = try await pool.clip(for: Self.short)
            let atStart = try peak(of: pool)
            let clip = try await pool.clip(for: Self.longest)
            #expect(clip.duration > 400_000)
            return (atStart, try peak(of: pool))
        }
        print("address space of a worker: \(atStart / 1024) MB at the start, \(atMost / 1024) MB for the longest text")
        #expect(atMost * 1024 < VoiceWorker.memoryLimit * 3 / 4)
        #expect(pool.roster.started == 1)
    }

    @Test("a text that takes more than the limit gets an honest error, and the next one a new worker")
    func over() async throws {
        let measured = try await TestVoices.pool(workers: 1).whileRunning { pool in
            _ = try await pool.clip(for: Self.short)
            return try peak(of: pool)
        }
        var configuration = try await TestVoices.pool(workers: 1).configuration
        configuration.memoryLimit = measured * 1024 + 16 << 20
        let pool = try VoicePool(configuration: configuration)
        let codes = try await pool.whileRunning { pool in
            var codes: [SpeakerError.Code] = []
            for _ in 0..<3 {
                do throws(SpeakerError) {
                    _ = try await pool.clip(for: Self.longest)
                } catch {
                    codes.append(error.code)
                }
                let next = try await pool.clip(for: Self.short)
                #expect(next.marks.count == 2)
            }
            return codes
        }
        #expect(codes == [.unspeakable, .unspeakable, .unspeakable])
        // Two broke on it before it was refused.
        #expect(pool.roster.started == 3)
    }
}
