import Foundation
import KioskServer
import PromptEngine
import Testing

@Suite struct RecordingCheckTests {
    private let folder = "Prompts/every-kind/recordings"

    /// What the check says about recordings, when these files lie in `every-kind/recordings`.
    private func check(_ files: [String: [UInt8]]) async throws -> [String] {
        try await withTemporaryFolder { prompts in
            try EveryKindFlow.write(to: prompts)
            for (path, bytes) in files {
                let file = prompts.appending(path: "every-kind/recordings/\(path)")
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(bytes).write(to: file)
            }
            let locales = TestContent.root.appending(path: "Locales")
            let found = try Content.reading(locales: locales, prompts: prompts).faults
                .filter { $0.file.contains("/recordings") }
            let stops = (try? Content.load(locales: locales, prompts: prompts)) == nil
            #expect(stops == found.contains { $0.severity == .error })
            return found.map { ($0.severity == .notice ? "notice: " : "") + $0.description }
        }
    }

    @Test("good recordings, with a note or without, are no fault")
    func good() async throws {
        let found = try await check([
            "nl/need.wav": TestRecording.wav(), "nl/hello.wav": TestRecording.wav(),
            "nl/hello.yaml": Array("say: Welkom allemaal\nmarks: [0, 200]".utf8),
            "ar/goal.option.home.wav": TestRecording.wav(), "ti/group.refugees.wav": TestRecording.wav(),
            "nl/trust.lowest.wav": TestRecording.wav(), "nl/.need.wav.part": [1],
        ])
        #expect(found == [])
    }

    @Test("a recording of a text that has changed is worth knowing, and stops nothing")
    func outdated() async throws {
        let found = try await check([
            "nl/need.wav": TestRecording.wav(), "nl/need.yaml": Array("say: Wat was er nodig?\nmarks: [1, 2]".utf8),
        ])
        #expect(
            found == [
                "notice: \(folder)/nl/need.wav:1: file: record this text again: it is not what was recorded; "
                    + "until then the computer's voice says it"
            ])
    }

    @Test(
        "a file that cannot be used is a fault that says what to do",
        arguments: [
            ("nl/nothing.wav", TestRecording.wav(), "remove this file, or rename it; the flow has no text `nothing`"),
            (
                "nl/group.help.wav", TestRecording.wav(),
                "remove this file, or rename it; the flow has no text `group.help`"
            ),
            (
                "fr/need.wav", TestRecording.wav(),
                "move this file to <flow>/recordings/<language>/<text>.wav, or remove it"
            ),
            (
                "need.wav", TestRecording.wav(),
                "move this file to <flow>/recordings/<language>/<text>.wav, or remove it"
            ),
            (
                "nl/a/need.wav", TestRecording.wav(),
                "move this file to <flow>/recordings/<language>/<text>.wav, or remove it"
            ),
            ("nl/need.mp3", [1], "convert this file to WAV, PCM of 16 bits: mp3 is not read"),
            ("nl/need.txt", [1], "remove this file; a recording ends in .wav, its note in .yaml"),
            ("nl/need.yaml", Array("say: x".utf8), "add the recording need.wav, or remove this file"),
            ("nl/need.wav", [1, 2], "make this recording again; it is damaged or no WAV file"),
            ("nl/need.wav", [], "make this recording again; it is damaged or no WAV file"),
            (
                "nl/need.wav", TestRecording.wav(loudness: 0),
                "make this recording again; there is nothing to hear in it"
            ),
            ("nl/need.wav", TestRecording.wav(milliseconds: 60_100), "cut this recording; it may last 60 seconds"),
        ] as [(String, [UInt8], String)])
    func faults(_ path: String, _ bytes: [UInt8], _ advice: String) async throws {
        #expect(try await check([path: bytes]) == ["\(folder)/\(path):1: file: \(advice)"])
    }

    @Test("a note is checked against the words of today")
    func note() async throws {
        let found = try await check([
            "nl/need.wav": TestRecording.wav(), "nl/need.yaml": Array("say: Wat is er nodig?\nmarks: [0]".utf8),
        ])
        #expect(
            found == ["\(folder)/nl/need.yaml:2: marks: give 4 starts, one for each word of `say`, not 1"])
    }
}
