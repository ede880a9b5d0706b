import PromptEngine
import SessionModel
import TestSupport
import Testing

@testable import Speech

@Suite("Whatever is written, the words keep their tokens")
struct ExpansionPropertyTests {
    private static let fragments = [
        "€", "12,50", "12", "%", "14.30", "uur", "6", "april", "2017", "06", "+31", "0592-123456", "bijv.", "COA", "1e",
        "-",
        "6-4-2017", "info@coa.nl", "www.ind.nl/a/b", "IND-brief", "٣٫٥", "٦", "أبريل", "الساعة", "፳፻፲፯", "ኣብ2017",
        "1941ን", "ሰዓት",
        "ሚያዝያ", "5ይ", "9", "😀", "…", "[[a]]", "J.P.", "B1", "1½", "50+", "kost €", "24/7", "1.2.3.4", "(12%)", ",-",
        "::", "1:2:3",
        "9.00-17.00", "€10-15", "-", "+", "/", "0", "00", "999999999", "1.000.000.000.000", "1,", "miljoen",
        "\u{202E}12\u{202C}",
    ]

    private static func maker(_ tag: LocaleTag) throws -> SpokenTextMaker {
        let profile = try #require(TestVoices.profiles[tag])
        return try SpokenTextMaker(locale: tag, profile: profile, rules: TestVoices.locales)
    }

    @Test(
        "words come in the order of their tokens, and each token gets one mark",
        arguments: ["nl", "nl-simple", "ar", "ti"] as [LocaleTag])
    func order(tag: LocaleTag) throws {
        let maker = try Self.maker(tag)
        var random = SeededGenerator(seed: 30)
        for _ in 0..<500 {
            let count = Int.random(in: 1...12, using: &random)
            let tokens = (0..<count).compactMap { _ in Self.fragments.randomElement(using: &random) }
            let spoken = maker.spokenText(for: Utterance(locale: tag, tokens: tokens, origin: .participant))
            let order = spoken.spans.map(\.token)
            #expect(order == order.sorted(), "\(tokens)")
            let starts = spoken.stretches.indices.map { $0 * 1000 }
            let events = spoken.spans.map {
                WordEvent(
                    stretch: $0.stretch, offset: $0.offsets.lowerBound, time: $0.stretch * 1000 + $0.offsets.lowerBound)
            }
            let marks = spoken.marks(starts: starts, events: events, duration: 60_000)
            #expect(marks.map(\.token) == Array(tokens.indices), "\(tokens)")
            #expect(marks.map(\.start) == marks.map(\.start).sorted(), "\(tokens)")
        }
    }

    @Test(
        "no digits reach a voice, and no text that is longer than the limits",
        arguments: ["nl", "nl-simple", "ar", "ti"] as [LocaleTag])
    func limits(tag: LocaleTag) throws {
        let maker = try Self.maker(tag)
        let long = [
            String(repeating: "9", count: 4000), String(repeating: "1.", count: 3000),
            String(repeating: "1.222.", count: 2000),
            String(repeating: "06-", count: 2000), String(repeating: "a.", count: 3000) + "nl",
            String(repeating: "€1", count: 3000),
            String(repeating: "፼", count: 4000), String(repeating: "1:", count: 3000),
            String(repeating: "A1", count: 3000),
        ]
        let texts = long.map { [$0] } + [Array(repeating: "12,50 €", count: 3000), Array(repeating: "06", count: 3000)]
        for tokens in texts {
            let spoken = maker.spokenText(for: Utterance(locale: tag, tokens: tokens, origin: .participant))
            let said = spoken.stretches.filter { !$0.isPhonemes }.reduce(0) { $0 + $1.text.unicodeScalars.count }
            // A space stands between two words.
            #expect(said <= SpokenTextMaker.longestUtterance + spoken.spans.count)
            #expect(spoken.spans.count <= SpokenTextMaker.longestUtterance)
            for span in spoken.spans where !spoken.stretches[span.stretch].isPhonemes {
                #expect(span.offsets.count <= ScriptRun.longest)
            }
            #expect(!spoken.stretches.contains { $0.text.contains { $0.isNumber } })
        }
    }

    @Test("what is no written form stays exactly as it is")
    func untouched() throws {
        for (voice, text) in [
            (Voice.dutch, Paragraphs.dutch), (.arabic, Paragraphs.arabic), (.tigrinya, Paragraphs.tigrinya),
        ] {
            let tokens = text.split(separator: " ").map(String.init)
            let words = try ExpansionSuite.expander(voice).words(of: tokens, limit: SpokenTextMaker.longestUtterance)
            #expect(words.map(\.text) == tokens)
            #expect(words.map(\.token) == Array(tokens.indices))
        }
    }
}
