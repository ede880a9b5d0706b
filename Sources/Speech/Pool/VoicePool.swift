import Logging
import NIOCore
import PromptEngine
public import ServiceLifecycle
public import SessionModel

/// The synthesised voices: a pool of `inbreng-voice` processes, one thread of ours beside each.
///
/// Nothing starts before `run()`. Requests that come earlier wait for it; requests that come after it has ended get an
/// error. A worker that dies or takes too long is replaced and its request tried again; a text that breaks two workers
/// is refused from then on.
public final class VoicePool: Speaker, Service {
    let configuration: Configuration
    private let texts: [LocaleTag: SpokenTextMaker]
    private let queue = JobQueue()
    private let blamed = BlameList()
    let roster = WorkerRoster()

    /// - Throws: `SpeakerError` with code `languageData`, when a table of speech rules has a mistake, or
    ///   `unknownLocale`, when a profile names a voice that there is not.
    public init(configuration: Configuration) throws(SpeakerError) {
        self.configuration = configuration
        var texts: [LocaleTag: SpokenTextMaker] = [:]
        for (locale, profile) in configuration.voices {
            texts[locale] = try SpokenTextMaker(locale: locale, profile: profile, rules: configuration.rules)
        }
        self.texts = texts
    }

    public func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<configuration.workers {
                let thread = thread()
                group.addTask { await thread.run() }
            }
            defer { close() }
            _ = try await perform(.check)
            configuration.logger.debug("Voices are ready", metadata: ["workers": "\(configuration.workers)"])
            do {
                try await gracefulShutdown()
            } catch is CancellationError {
                return
            }
        }
    }

    /// Runs the pool for as long as `body` takes: for command-line tools and tests.
    public func whileRunning<Value: Sendable>(
        _ body: @Sendable @escaping (VoicePool) async throws -> Value
    ) async throws -> Value {
        try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask {
                try await self.run()
                return nil
            }
            group.addTask { try await body(self) }
            // When the voices do not start, their reason is thrown, not that of the request that missed them.
            while let value = try await group.next() {
                guard let value else { continue }
                group.cancelAll()
                return value
            }
            throw SpeakerError(.stopped, "The voices stopped before their work was done.")
        }
    }

    public func clipID(for utterance: Utterance) -> ClipID {
        guard let maker = texts[utterance.locale] else {
            return ClipID(hashing: Array("no voice for \(utterance.locale)".utf8))
        }
        return clipID(of: spokenText(for: utterance, by: maker), origin: utterance.origin)
    }

    public func clip(for utterance: Utterance) async throws(SpeakerError) -> Clip {
        let text = spokenText(for: utterance, by: try maker(utterance.locale))
        guard !text.stretches.isEmpty else {
            throw SpeakerError(.nothingToSay, "The text holds nothing that can be said.")
        }
        switch try await perform(.speak(text.stretches)) {
        case .audio(let samples, let starts, let events):
            let duration = WAVFile.duration(sampleBytes: samples.count)
            return Clip(
                id: clipID(of: text, origin: utterance.origin),
                audio: ByteBuffer(bytes: WAVFile.bytes(samples: samples)),
                duration: duration,
                marks: text.marks(starts: starts, events: events, duration: duration)
            )
        case .ready, .phonemes, .built, .failure:
            throw SpeakerError(.workerUnavailable, "The voice worker is of another version than this program.")
        }
    }

    /// The sounds of `text` in the International Phonetic Alphabet, on one line: long sounds as ː, words apart by a
    /// space.
    public func phonemes(_ text: String, locale: LocaleTag) async throws(SpeakerError) -> String {
        let maker = try maker(locale)
        let utterance = Utterance(locale: locale, text: text, origin: .participant)
        var words: [String] = []
        for part in maker.parts(of: utterance) {
            switch part {
            case .sounds(let sounds):
                words.append(sounds)
            case .text(let voice, let text):
                guard case .phonemes(let sounds) = try await perform(.phonemes(voice: voice, text: text)) else {
                    throw SpeakerError(.workerUnavailable, "The voice worker is of another version than this program.")
                }
                words.append(sounds)
            }
        }
        return words.joined(separator: " ")
    }

    /// A worker with its thread, not yet started.
    func thread() -> WorkerThread {
        WorkerThread(
            executable: configuration.executable, dataFolder: configuration.data.path,
            memoryLimit: configuration.memoryLimit, timeLimit: configuration.timeLimit, queue: queue, blamed: blamed,
            roster: roster)
    }

    /// Ends the workers when they are ready with what they do now; what still waits gets an error.
    func close() {
        queue.close()
    }

    private func maker(_ locale: LocaleTag) throws(SpeakerError) -> SpokenTextMaker {
        guard let maker = texts[locale] else {
            throw SpeakerError(.unknownLocale, "No voice for \(locale): give it one in its locale.yaml.")
        }
        return maker
    }

    private func spokenText(for utterance: Utterance, by maker: SpokenTextMaker) -> SpokenText {
        var text = maker.spokenText(for: utterance)
        for index in text.stretches.indices { text.stretches[index].pitch = utterance.pitch.libraryPitch }
        return text
    }

    private func clipID(of text: SpokenText, origin: Origin) -> ClipID {
        var content = Array(configuration.data.version.utf8) + VoiceRequest.speak(text.stretches).bytes
        content += text.layout
        return switch origin {
        case .authored: ClipID(hashing: content)
        case .participant: ClipID(hashing: content, salt: configuration.salt)
        }
    }

    private func perform(_ request: VoiceRequest) async throws(SpeakerError) -> VoiceReply {
        let outcome: Result<VoiceReply, SpeakerError> = await withCheckedContinuation { continuation in
            queue.add(JobQueue.Job(request: request) { continuation.resume(returning: $0) })
        }
        let reply = try outcome.get()
        if case .failure(let cause) = reply {
            throw SpeakerError(.unspeakable, "The voice refused the text: \(cause).")
        }
        return reply
    }
}
