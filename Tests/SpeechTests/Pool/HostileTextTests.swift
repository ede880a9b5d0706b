import NIOCore
import SessionModel
import TestSupport
import Testing

@testable import Speech

@Suite("Hostile text")
struct HostileTextTests {
    private static let perLocale = 2000

    private enum Outcome: String {
        case spoken, nothingToSay, tooLong
    }

    /// A clip with a mark for each token, or the error that nothing in the text can be said, or that it would take a
    /// quarter of an hour; never anything else.
    private func outcome(
        of text: String, _ number: Int, _ locale: LocaleTag, _ pool: VoicePool
    ) async throws -> Outcome {
        let utterance = Utterance(locale: locale, text: text, origin: .participant)
        do throws(SpeakerError) {
            let clip = try await pool.clip(for: utterance)
            #expect(clip.marks.map(\.token) == Array(utterance.tokens.indices), "\(number)")
            #expect(clip.duration == WAVFile.duration(sampleBytes: clip.audio.readableBytes - WAVFile.headerSize))
            return .spoken
        } catch {
            if error.cause.contains("minutes to say") {
                #expect(error.code == .unspeakable && text.count > 1000)
                return .tooLong
            }
            #expect(error.code == .nothingToSay, "\(number): \(error) \(text.unicodeScalars.map(\.value))")
            // What everybody's voice can say is said.
            #expect(!text.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }, "\(number)")
            return .nothingToSay
        }
    }

    @Test(
        "two thousand texts per locale break no worker, and each gets a clip or an honest answer",
        .timeLimit(.minutes(5)), arguments: ["nl", "nl-simple", "ar", "ti"] as [LocaleTag])
    func fuzz(locale: LocaleTag) async throws {
        var random = SeededGenerator(seed: 2017)
        let others = (HostileTexts.known.count..<Self.perLocale).map { _ in HostileTexts.text(&random) }
        let texts = HostileTexts.known + others
        let pool = try await TestVoices.pool()
        let outcomes = try await pool.whileRunning { pool in
            try await withThrowingTaskGroup(of: [Outcome].self) { group in
                // Several at a time, as from a full room.
                for first in 0..<4 {
                    group.addTask {
                        var outcomes: [Outcome] = []
                        for number in stride(from: first, to: texts.count, by: 4) {
                            outcomes.append(try await outcome(of: texts[number], number, locale, pool))
                        }
                        return outcomes
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
        }
        let counts = Dictionary(grouping: outcomes, by: \.rawValue).mapValues(\.count)
        print("\(locale): of \(outcomes.count) hostile texts: \(counts)")
        #expect(outcomes.count == Self.perLocale)
        #expect(counts["spoken", default: 0] > Self.perLocale / 2)
        #expect(counts["nothingToSay", default: 0] > 0)
        #expect(counts["tooLong", default: 0] < Self.perLocale / 100)
        // None was broken and replaced.
        #expect(pool.roster.started == 2)
    }

    @Test(
        "texts that are known to abort the library are said",
        arguments: [
            ("nl", String(repeating: "a", count: 158) + "es"), ("ar", String(repeating: "s'", count: 220)),
            ("nl", String(repeating: "woord ", count: 800)), ("ar", String(repeating: "لا ", count: 900)),
        ] as [(LocaleTag, String)])
    func known(locale: LocaleTag, text: String) async throws {
        let utterance = Utterance(locale: locale, text: text, origin: .participant)
        let clip = try await TestVoices.pool().whileRunning { try await $0.clip(for: utterance) }
        try SpeakerSuite.check(clip, of: utterance)
    }

    @Test("brackets of a participant never reach the voice as sounds")
    func brackets() async throws {
        let pool = try await TestVoices.pool()
        let plain = pool.clipID(for: Utterance(locale: "ti", tokens: ["h@l@"], origin: .participant))
        #expect(pool.clipID(for: Utterance(locale: "ti", tokens: ["[[h@l@]]"], origin: .participant)) == plain)
    }
}
