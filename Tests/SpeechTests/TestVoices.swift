import Foundation
import PromptEngine
import SessionModel

@testable import Speech

/// The real voices, built once for all tests of a run in a temporary folder.
enum TestVoices {
    static let profiles: [LocaleTag: VoiceProfile] = [
        "nl": VoiceProfile(name: "nl", wordsPerMinute: 122, sentencePause: 400),
        "nl-simple": VoiceProfile(name: "nl", wordsPerMinute: 105, sentencePause: 600),
        "ar": VoiceProfile(name: "ar", wordsPerMinute: 74, sentencePause: 450),
        "ti": VoiceProfile(name: "ti", wordsPerMinute: 80, sentencePause: 450),
    ]

    /// `Locales` of this package.
    static let locales = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Locales").path

    /// Removed when the tests end.
    private static let temporary: String = {
        atexit { try? FileManager.default.removeItem(atPath: TestVoices.temporary) }
        return FileManager.default.temporaryDirectory.path + "/inbreng-" + UUID().uuidString.prefix(8)
    }()

    static func temporaryFolder() -> String {
        let folder = temporary + "/" + UUID().uuidString.prefix(8)
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }

    private static let built = Task {
        try await VoiceData.prepare(in: temporaryFolder(), executable: VoicePool.defaultExecutable)
    }

    static func data() async throws -> VoiceData {
        try await built.value
    }

    static func pool(workers: Int = 2, timeLimit: Duration = .seconds(30)) async throws -> VoicePool {
        try VoicePool(
            configuration: .init(
                data: try await data(), rules: locales, voices: profiles, workers: workers, timeLimit: timeLimit,
                salt: [1, 2, 3]))
    }

    static func rules() throws -> TigrinyaRules {
        try TigrinyaRules(folder: locales + "/ti/voice")
    }
}
