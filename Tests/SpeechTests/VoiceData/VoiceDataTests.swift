import Foundation
import Testing

@testable import Speech

@Suite("Voice data")
struct VoiceDataTests {
    @Test("the folder is built once and found again, whole, with our voice, and well below 3 MB")
    func build() async throws {
        let folder = TestVoices.temporaryFolder()
        let first = try await VoiceData.prepare(in: folder, executable: VoicePool.defaultExecutable)
        let second = try await VoiceData.prepare(in: folder, executable: VoicePool.defaultExecutable)
        #expect(first == second)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [first.version])
        let files = FileManager.default.enumerator(atPath: first.path)?.compactMap { $0 as? String } ?? []
        #expect(files.contains("lang/sem/ti"))
        let sizes = files.compactMap {
            try? FileManager.default.attributesOfItem(atPath: first.path + "/" + $0)[.size] as? NSNumber
        }
        #expect(sizes.reduce(0) { $0 + $1.intValue } < 3_000_000)
    }

    @Test("a folder that cannot be written is an error that names it")
    func unwritable() async {
        await #expect {
            try await VoiceData.prepare(in: "/proc/nowhere", executable: VoicePool.defaultExecutable)
        } throws: { error in
            let error = error as? SpeakerError
            return error?.code == .voiceData && error?.cause.contains("/proc/nowhere") == true
        }
    }

    @Test("a damaged folder does not pass the self-test")
    func damaged() async throws {
        let folder = TestVoices.temporaryFolder()
        let data = try await VoiceData.prepare(in: folder, executable: VoicePool.defaultExecutable)
        try FileManager.default.removeItem(atPath: data.path + "/" + TigrinyaVoiceFile.path)
        await #expect { try await VoiceData.prepare(in: folder, executable: VoicePool.defaultExecutable) } throws: {
            ($0 as? SpeakerError)?.code == .voiceData
        }
    }

    @Test("a table of phonemes is written as it was read, and a cut one is refused")
    func table() async throws {
        let path = try await TestVoices.data().path + "/phontab"
        let bytes = Array(try #require(FileManager.default.contents(atPath: path)))
        #expect(try PhonemeTable(bytes).bytes == bytes)
        #expect(throws: SpeakerError.self) { try PhonemeTable(Array(bytes.dropLast())) }
        #expect(throws: SpeakerError.self) { try PhonemeTable([]) }
    }

    @Test("a loan from a table that there is not is refused")
    func loan() async throws {
        let path = try await TestVoices.data().path + "/phontab"
        var table = try PhonemeTable(Array(try #require(FileManager.default.contents(atPath: path))))
        #expect(throws: SpeakerError.self) {
            try table.add("xx", on: "am", loans: [.init(name: "q", table: "nowhere", original: "q")])
        }
    }
}
