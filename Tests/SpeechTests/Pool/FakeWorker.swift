import Foundation

@testable import Speech

/// A shell script in the place of `inbreng-voice`, which says that it is ready and then misbehaves.
struct FakeWorker {
    let path: String
    private let log: String

    /// - Parameter command: what it does at the first request.
    init(_ command: String) throws {
        let folder = TestVoices.temporaryFolder()
        path = folder + "/worker"
        log = folder + "/starts"
        let script = """
            #!/bin/sh
            echo started >> '\(log)'
            printf '\\001\\000\\000\\000\\000'
            head -c 1 > /dev/null
            \(command)
            """
        try Data(script.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }

    /// How often it was started.
    var starts: Int {
        (try? String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").count) ?? 0
    }

    func pool(timeLimit: Duration = .seconds(30)) throws -> VoicePool {
        let data = VoiceData(path: "/nowhere", version: "1", isFromKnownPackage: true)
        return try VoicePool(
            configuration: .init(
                executable: path, data: data, rules: TestVoices.locales, voices: TestVoices.profiles, workers: 1,
                timeLimit: timeLimit))
    }
}
