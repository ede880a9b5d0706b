import Foundation
public import Logging
public import PromptEngine
public import SessionModel

extension VoicePool {
    /// What a pool is made from.
    public struct Configuration: Sendable {
        /// Path of `inbreng-voice`.
        public var executable: String
        /// The proved folder of voice data.
        public var data: VoiceData
        /// The folder `Locales`: the rules of the voice `ti` are read from its `ti/voice`.
        public var rules: String
        /// The voice of each locale that may be spoken.
        public var voices: [LocaleTag: VoiceProfile]
        /// How many worker processes.
        public var workers: Int
        /// How long one request may keep a worker.
        public var timeLimit: Duration
        /// Bytes of address space that a worker may take.
        public var memoryLimit: Int
        /// Makes the addresses of participants' clips impossible to guess: random bytes, new at each start.
        public var salt: [UInt8]
        public var logger: Logger

        public init(
            executable: String = VoicePool.defaultExecutable,
            data: VoiceData,
            rules: String,
            voices: [LocaleTag: VoiceProfile],
            workers: Int = VoicePool.defaultWorkers,
            timeLimit: Duration = .seconds(10),
            memoryLimit: Int = VoiceWorker.memoryLimit,
            salt: [UInt8] = (0..<32).map { _ in UInt8.random(in: 0...255) },
            logger: Logger = Logger(label: "inbreng.voices")
        ) {
            self.executable = executable
            self.data = data
            self.rules = rules
            self.voices = voices
            self.workers = max(1, workers)
            self.timeLimit = timeLimit
            self.memoryLimit = memoryLimit
            self.salt = salt
            self.logger = logger
        }
    }

    /// One for each processor core.
    public static var defaultWorkers: Int { ProcessInfo.processInfo.activeProcessorCount }

    /// `inbreng-voice` beside the running program, where both the package's build and an installation put it.
    public static var defaultExecutable: String {
        let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return (program as NSString).deletingLastPathComponent + "/inbreng-voice"
    }
}
