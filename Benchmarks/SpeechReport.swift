import Foundation
import Hummingbird
import Journal
import KioskServer
import Logging
import NIOCore
import PromptEngine
import ServiceLifecycle
import SessionModel
import Speech

/// How fast clips are made and served, beside the library, the program and the memory that limit them.
struct SpeechReport {
    private static let port = 18_083
    private static let barePort = 18_084
    /// Sentences near the twelve words for which the limits were set.
    private static let words = 9...15
    /// The library's number that gives the pace of our Dutch voice; the table tells both durations.
    private static let libraryRate = 122
    private static let prepared = 100

    let load: LoadGenerator
    let folder: TemporaryFolder

    func print() async throws {
        var logger = Logger(label: "bench")
        logger.logLevel = .error
        let here = URL(filePath: FileManager.default.currentDirectoryPath)
        let content = try Content.load(
            locales: here.appending(path: "Locales"), prompts: here.appending(path: "Prompts"))
        let data = try await VoiceData.prepare(
            in: folder.file("voice-data").path, executable: VoicePool.defaultExecutable)
        let voices = content.catalogue.locales.map { ($0.tag, $0.voice) }
        let pool = try VoicePool(
            configuration: VoicePool.Configuration(
                data: data, rules: here.appending(path: "Locales").path,
                voices: Dictionary(uniqueKeysWithValues: voices), logger: logger))
        let speaker = CachingSpeaker(voice: pool, disk: try ClipCache(folder: folder.file("clips").path))
        let server = try await Server(
            content: content,
            environment: ServerEnvironment(
                now: { Timestamp(milliseconds: 0) }, journal: InMemoryJournal(), speaker: speaker,
                access: try FacilitatorAccess.open(file: nil).access))
        let live = try await BenchmarkSession.make(in: server)
        let bytes = ClipBytes()
        let bare = Router()
        bare.get("clip") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "audio/wav"], body: ResponseBody(byteBuffer: bytes.buffer))
        }
        let group = ServiceGroup(
            services: [
                pool, try server.application(at: .hostname("127.0.0.1", port: Self.port), logger: logger),
                Application(
                    router: bare, configuration: .init(address: .hostname("127.0.0.1", port: Self.barePort)),
                    logger: logger),
            ], logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let client = BenchmarkClient(base: "http://127.0.0.1:\(Self.port)")
            try await client.waitUntilReady()
            // Somebody has seen the questions: a clip can be asked for once a page has named it.
            _ = try await client.takeSeats(1, code: live.setup.code)
            try await measureCold(content.catalogue, pool, data)
            try await measureCached(content.catalogue, speaker, bytes)
            try await measurePreparation(content.catalogue, pool)
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    private func measureCold(_ catalogue: Catalogue, _ pool: VoicePool, _ data: VoiceData) async throws {
        let sentences = utterances(catalogue, "nl").filter { Self.words.contains($0.tokens.count) }
        let paths = sentences.map { "/clips/\(pool.clipID(for: $0).rawValue).wav" }
        let texts = sentences.map { $0.tokens.joined(separator: " ") }
        let clips = try await onThread {
            let connection = try Loopback(port: Self.port)
            return try paths.map { path in
                try timed { Double(try connection.fetch(path) - 44) / (2 * 22_050) }
            }
        }
        let library = try await onThread {
            let library = try BareLibrary(data, voice: "nl", rate: Self.libraryRate)
            // The first call reads the voice.
            _ = try library.speak(texts[0])
            return try texts.map { text in try timed { try library.speak(text) } }
        }
        let program = try await onThread {
            try texts.map { text in try timed { try Self.startProgram(text) } }
        }
        let table = Table(columns: [
            "\(sentences.count) sentences of about 12 words", "ms (median)", "per second", "sound s", "limit",
            "to reach",
        ])
        let (clip, call, start) = (median(clips), median(library), median(program))
        func row(_ name: String, _ runs: [Timed], _ limit: String, _ goal: String) {
            let sound = runs.map(\.sound).reduce(0, +) / Double(runs.count)
            table.row([
                name, decimal(median(runs)), decimal(1000 / median(runs)), sound > 0 ? decimal(sound) : "", limit, goal,
            ])
        }
        row("bare library call", library, "", "")
        row("espeak-ng program, started for each", program, "", "")
        row("cold clip, request to last byte", clips, decimal(call * 1.5 + 2), "≤ 1.5 × library + 2 ms")
        table.row([
            "cold clips beside the program, one at a time", "", decimal(start / clip) + " ×", "",
            decimal(start / call) + " × (library)", "",
        ])
        table.print()
    }

    private func measureCached(_ catalogue: Catalogue, _ speaker: CachingSpeaker, _ bytes: ClipBytes) async throws {
        let sentence = utterances(catalogue, "nl").first { Self.words.contains($0.tokens.count) }
        guard let sentence else { throw BenchmarkError("no sentence of about 12 words") }
        bytes.keep(try await speaker.clip(for: sentence).audio)
        let table = Table(columns: ["", "per second", "p99 ms", "CPU µs", "failed", "limit", "ratio", "to reach"])
        let bare = try await load.run("http://127.0.0.1:\(Self.barePort)/clip")
        table.row("the same bytes from memory, bare route", bare, limit: nil, ratio: nil, goal: nil)
        let clip = try await load.run(
            "http://127.0.0.1:\(Self.port)/clips/\(speaker.clipID(for: sentence).rawValue).wav")
        table.row("cached clip", clip, limit: bare.rate, ratio: clip.rate / bare.rate, goal: "0.5")
        table.print()
    }

    private func measurePreparation(_ catalogue: Catalogue, _ pool: VoicePool) async throws {
        let speaker = CachingSpeaker(voice: pool, disk: try ClipCache(folder: folder.file("prepared").path))
        let table = Table(columns: [
            "preparing \(Self.prepared) texts", "seconds", "words", "per second", "program, per second", "ratio",
            "to reach",
        ])
        var (total, seconds) = (0, 0.0)
        for locale in catalogue.locales {
            let single = utterances(catalogue, locale.tag)
            // There are fewer than are wanted; two after each other are another text.
            let pairs = zip(single, single.dropFirst()).map { first, second in
                Utterance(locale: locale.tag, tokens: first.tokens + second.tokens, origin: .authored)
            }
            let texts = Array((single + pairs).prefix(Self.prepared))
            let start = ContinuousClock.now
            let failures = await speaker.prepare(texts)
            let taken = (ContinuousClock.now - start) / .seconds(1)
            guard failures.isEmpty, texts.count == Self.prepared else {
                throw BenchmarkError("\(failures.count) texts of \(locale.tag) cannot be said")
            }
            total += texts.count
            seconds += taken
            let words = texts.reduce(0) { $0 + $1.tokens.count }
            let rate = Double(texts.count) / taken
            let program = try await programRate(texts, locale.voice)
            table.row([
                "\(locale.tag)", decimal(taken), "\(words)", decimal(rate), program.map(decimal) ?? "has no such voice",
                program.map { decimal(rate / $0) } ?? "", program == nil ? "" : "5",
            ])
        }
        table.row(["together", decimal(seconds), "", decimal(Double(total) / seconds), "", "", ""])
        table.print()
    }

    /// All that the screens and the flows say in a language without anything to fill in, each once.
    private func utterances(_ catalogue: Catalogue, _ tag: LocaleTag) -> [Utterance] {
        guard let locale = catalogue.locales.first(where: { $0.tag == tag }) else { return [] }
        let screens = InterfaceKey.allCases.filter(\.placeholders.isEmpty).map { locale.interface.phrase($0).say }
        let prompts = catalogue.flows.compactMap { $0.wording(tag) }
            .flatMap { $0.prompts.values.flatMap { [$0.phrase.say] + $0.options.values.map(\.say) } }
            .filter { !$0.contains("{") }.sorted()
        var seen: Set<[String]> = []
        return (screens + prompts).map { locale.rules.tokens(in: $0) }
            .filter { !$0.isEmpty && seen.insert($0).inserted }
            .map { Utterance(locale: tag, tokens: $0, origin: .authored) }
    }

    /// Texts a second when the program is started for each, one after the other; nil for a voice that it does not have.
    private func programRate(_ texts: [Utterance], _ voice: VoiceProfile) async throws -> Double? {
        guard voice.name != "ti" else { return nil }
        let texts = texts.map { $0.tokens.joined(separator: " ") }
        return try await onThread {
            let start = ContinuousClock.now
            for text in texts { _ = try Self.startProgram(text, voice: voice.name) }
            return Double(texts.count) / ((ContinuousClock.now - start) / .seconds(1))
        }
    }

    private static func startProgram(_ text: String, voice: String = "nl") throws -> Double {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/espeak-ng")
        process.arguments = ["-v", voice, "-s", "\(libraryRate)", "-w", "/dev/null", text]
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw BenchmarkError("the program espeak-ng does not run") }
        return 0
    }
}

/// One run: milliseconds it took, seconds of sound it gave.
private struct Timed {
    let milliseconds: Double
    let sound: Double
}

private func timed(_ work: () throws -> Double) rethrows -> Timed {
    let start = ContinuousClock.now
    let sound = try work()
    return Timed(milliseconds: (ContinuousClock.now - start) / .milliseconds(1), sound: sound)
}

private func median(_ runs: [Timed]) -> Double {
    let sorted = runs.map(\.milliseconds).sorted()
    return sorted[sorted.count / 2]
}
