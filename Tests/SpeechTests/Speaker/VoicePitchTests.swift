import SessionModel
import Testing

@testable import Speech

@Suite("A lower and a higher voice")
struct VoicePitchTests {
    @Test(
        "the lower voice is clearly lower, the higher one clearly higher, and both keep the pace and the marks",
        arguments: [
            ("nl", Paragraphs.dutch), ("ar", Paragraphs.arabic), ("ti", Paragraphs.tigrinya),
        ] as [(LocaleTag, String)])
    func heard(locale: LocaleTag, paragraph: String) async throws {
        let words = paragraph.split(separator: " ").prefix(25).map(String.init)
        let clips = try await TestVoices.pool().whileRunning { pool in
            var clips: [VoicePitch: Clip] = [:]
            for pitch in VoicePitch.allCases {
                clips[pitch] = try await pool.clip(
                    for: Utterance(locale: locale, tokens: words, origin: .authored, pitch: pitch))
            }
            return clips
        }
        let normal = try #require(clips[.normal])
        let middle = try #require(FundamentalFrequency.median(of: normal))
        for (pitch, range) in [(VoicePitch.low, 0.70...0.85), (.high, 1.30...1.60)] {
            let clip = try #require(clips[pitch])
            let frequency = try #require(FundamentalFrequency.median(of: clip))
            print("\(locale) \(pitch): \(Int(frequency.rounded())) Hz, normal \(Int(middle.rounded())) Hz")
            #expect(range.contains(frequency / middle))
            #expect(abs(Double(clip.duration) / Double(normal.duration) - 1) < 0.02)
            #expect(clip.marks.map(\.token) == normal.marks.map(\.token))
            let shifts = zip(clip.marks, normal.marks).map { abs($0.start - $1.start) }
            #expect((shifts.max() ?? 0) < 150)
        }
    }

    @Test("each voice has an address of its own, for authors' and for participants' words")
    func addresses() async throws {
        let pool = try await TestVoices.pool()
        for origin in [Origin.authored, .participant] {
            let ids = VoicePitch.allCases.map { pitch in
                pool.clipID(for: Utterance(locale: "nl", tokens: ["hallo"], origin: origin, pitch: pitch))
            }
            #expect(Set(ids).count == 3)
            let usual = Utterance(locale: "nl", tokens: ["hallo"], origin: origin)
            #expect(pool.clipID(for: usual) == ids[VoicePitch.allCases.firstIndex(of: .normal) ?? 0])
        }
    }
}
