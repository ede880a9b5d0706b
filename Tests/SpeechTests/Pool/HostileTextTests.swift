import SessionModel
import Testing

@testable import Speech

@Suite("Hostile text")
struct HostileTextTests {
    private static let fragments = [
        "s'", "es", "Dr.", "[[", "]]", "<voice>", "<mark name='x'/>", "\u{1}", "\u{0}", "\u{1B}", "\u{202E}",
        "\u{2066}",
        "\u{0640}", "\u{135F}", "😀", "👩‍👩‍👧", "é", "e\u{301}\u{301}\u{301}", "ß", "١٢٣", "123456789012345678901234567890",
        "1.000,50",
        "€", "%", "&amp;", "-----", "....", "????", "!?", "'", "\"", "ّ", "َّ", "ء", "ة", "لا", "ـ", "ቋ", "።", "፧", "፼",
        "፻", "ዕ", "ግ",
        "www.a.nl", "a@b.c", "http://", "\u{FFFF}", "\u{10FFFF}", "\u{200D}", "ŋ", "œ", "IIIIXVM", "A.B.C.", "+31 6",
        "\n", "_:", "@", "|",
    ]

    private static func hostile(_ random: inout SeededRandom) -> String {
        let word = fragments.randomElement(using: &random) ?? ""
        switch Int.random(in: 0..<4, using: &random) {
        case 0: return String(repeating: word, count: Int.random(in: 1...110, using: &random))
        case 1:
            return (0..<Int.random(in: 1...40, using: &random)).compactMap { _ in
                fragments.randomElement(using: &random)
            }.joined()
        case 2:
            return (0..<Int.random(in: 1...60, using: &random)).compactMap { _ in
                fragments.randomElement(using: &random)
            }
            .joined(separator: " ")
        default:
            let scalars = (0..<Int.random(in: 1...200, using: &random)).compactMap { _ in
                Unicode.Scalar(UInt32.random(in: 0...0x1400, using: &random))
            }
            return String(String.UnicodeScalarView(scalars))
        }
    }

    @Test(
        "two hundred strings per locale break no worker, and each gets a clip or an honest answer",
        arguments: ["nl", "ar", "ti"] as [LocaleTag])
    func fuzz(locale: LocaleTag) async throws {
        let pool = try await TestVoices.pool()
        try await pool.whileRunning { pool in
            var random = SeededRandom(seed: 2017)
            for number in 0..<200 {
                let text = Self.hostile(&random)
                let utterance = Utterance(locale: locale, text: text, origin: .participant)
                do {
                    try SpeakerSuite.check(try await pool.clip(for: utterance), of: utterance)
                } catch let error as SpeakerError {
                    #expect(error.code == .nothingToSay, "\(number): \(error) \(text.unicodeScalars.map(\.value))")
                }
            }
        }
        #expect(pool.roster.started <= 2)
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
