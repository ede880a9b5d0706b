import NIOCore
import SessionModel
import Testing

@testable import Speech

@Suite("Word marks")
struct MarksTests {
    private func text(_ spans: [SpokenText.Span], tokens: Int) -> SpokenText {
        var text = SpokenText(tokenCount: tokens)
        text.spans = spans
        return text
    }

    @Test("false events inside a token do not move it, and a token without events lies between its neighbours")
    func mapping() {
        let spoken = text(
            [
                .init(stretch: 0, offsets: 0..<3, token: 0), .init(stretch: 0, offsets: 4..<8, token: 1),
                .init(stretch: 1, offsets: 0..<5, token: 3),
            ], tokens: 4)
        let events = [
            WordEvent(stretch: 0, offset: 0, time: 0), WordEvent(stretch: 0, offset: 4, time: 300),
            WordEvent(stretch: 0, offset: 6, time: 400), WordEvent(stretch: 0, offset: 3, time: 450),
        ]
        let marks = spoken.marks(starts: [0, 700], events: events, duration: 1000)
        #expect(marks.map(\.token) == [0, 1, 2, 3])
        #expect(marks.map(\.start) == [0, 300, 500, 700])
    }

    @Test("tokens before the first sound start at 0, those after the last share what is left")
    func edges() {
        let spoken = text([.init(stretch: 0, offsets: 0..<3, token: 1)], tokens: 4)
        let marks = spoken.marks(starts: [0], events: [WordEvent(stretch: 0, offset: 0, time: 90)], duration: 690)
        #expect(marks.map(\.start) == [0, 90, 290, 490])
    }

    @Test(
        "each token of ordinary text gets a mark of its own, in order and inside the clip",
        arguments: [
            ("nl", Paragraphs.dutch), ("ar", Paragraphs.arabic), ("ti", Paragraphs.tigrinya),
            ("nl", "Dr. de Vries betaalt 25 euro, t.a.v. 1.250 mensen op 6 april 2017 — om 9:30 uur."),
            ("ti", "ኣብ 2017 ዓ.ም. ኣብ Assen ፳፭ ሰባት ነይሮም 😀 እዮም።"), ("ar", "فِي عَامِ ٢٠١٧ فِي Assen كَانَ ٣٠ شَخْصًا."),
        ] as [(LocaleTag, String)])
    func marks(locale: LocaleTag, text: String) async throws {
        let utterance = Utterance(locale: locale, text: text, origin: .authored)
        let clip = try await TestVoices.pool().whileRunning { try await $0.clip(for: utterance) }
        #expect(clip.marks.map(\.token) == Array(utterance.tokens.indices))
        let starts = clip.marks.map(\.start)
        #expect(zip(starts, starts.dropFirst()).allSatisfy { $0 < $1 })
        #expect(starts.allSatisfy { (0..<clip.duration).contains($0) })
    }

    @Test("WebVTT has one cue a token, each ending where the next starts")
    func webVTT() throws {
        let id = ClipID(hashing: [])
        let marks = [WordMark(token: 0, start: 0), WordMark(token: 1, start: 61_005)]
        let clip = Clip(id: id, audio: ByteBuffer(), duration: 3_700_010, marks: marks)
        #expect(
            clip.webVTT == """
                WEBVTT

                00:00:00.000 --> 00:01:01.005
                0

                00:01:01.005 --> 01:01:40.010
                1

                """)
    }
}
