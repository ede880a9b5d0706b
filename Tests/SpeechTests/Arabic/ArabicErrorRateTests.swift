import Foundation
import SessionModel
import Testing

@testable import Speech

/// Compared after these rules, beside those of `PhonemeErrorRate`: s̪ t̪ are sˤ tˤ; ðˤ is ð, which the voice tells apart by
/// the vowel only; stress and the points of backed vowels removed; ai, au are aj, aw.
@Suite("How well Arabic is read")
struct ArabicErrorRateTests {
    @Test("of vocalised words and phrases, at most 1% of the sounds are wrong once they are prepared")
    func errorRate() async throws {
        let file = try #require(
            Bundle.module.url(forResource: "arabic-ipa", withExtension: "tsv", subdirectory: "Fixtures"))
        let cases = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map {
            $0.split(separator: "\t").map(String.init)
        }
        #expect(cases.count >= 60)
        let bare = try await asWritten(cases.map { $0[0] })
        let pool = try await TestVoices.pool()
        let prepared = try await pool.whileRunning { pool in
            var said: [String] = []
            for text in cases { said.append(try await pool.phonemes(text[0], locale: "ar")) }
            return said
        }
        var before = PhonemeErrorRate()
        var after = PhonemeErrorRate()
        for (index, text) in cases.enumerated() {
            let reference = Self.normalised(text[1])
            before.add(Self.normalised(bare[index]), reference: reference, gemination: true)
            if after.add(Self.normalised(prepared[index]), reference: reference, gemination: true) > 0 {
                print("\(text[0]): said \(prepared[index]), reference \(text[1]) (\(text[2]))")
            }
        }
        print(
            String(
                format: "Arabic phoneme error rate: %.2f%% as written, %.2f%% prepared (%d texts, %d sounds)",
                before.percentage, after.percentage, cases.count, after.sounds))
        #expect(after.percentage <= 1)
        #expect(before.percentage > 10 * after.percentage)
    }

    /// What the library says when it gets the texts as they are.
    private func asWritten(_ texts: [String]) async throws -> [String] {
        let folder = try await TestVoices.data().path
        let worker = try WorkerProcess(
            executable: VoicePool.defaultExecutable, arguments: [folder], timeLimit: .seconds(20))
        return try texts.map { text in
            guard
                case .phonemes(let sounds) = try worker.exchange(
                    .phonemes(voice: "ar", text: text), timeLimit: .seconds(10))
            else { return "" }
            return sounds
        }
    }

    private static func normalised(_ ipa: String) -> String {
        [
            (".", ""), ("ˈ", ""), ("ˌ", ""), ("s\u{32A}", "sˤ"), ("t\u{32A}", "tˤ"), ("ðˤ", "ð"), ("sˤ", "S"),
            ("tˤ", "T"), ("dˤ", "D"),
            ("ai", "aj"), ("au", "aw"), ("iiː", "ijiː"),
        ].reduce(ipa) { $0.replacing($1.0, with: $1.1) }
    }
}
