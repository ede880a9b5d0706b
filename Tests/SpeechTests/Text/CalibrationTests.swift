import PromptEngine
import SessionModel
import Testing

@testable import Speech

@Suite("The rate of speech")
struct CalibrationTests {
    @Test(
        "a paragraph is said at the words a minute that its locale asks for",
        arguments: [
            ("nl", Paragraphs.dutch), ("nl-simple", Paragraphs.dutch), ("ar", Paragraphs.arabic),
            ("ti", Paragraphs.tigrinya),
        ] as [(LocaleTag, String)])
    func wordsPerMinute(locale: LocaleTag, paragraph: String) async throws {
        let utterance = Utterance(locale: locale, text: paragraph, origin: .authored)
        let clip = try await TestVoices.pool().whileRunning { try await $0.clip(for: utterance) }
        let measured = Double(utterance.tokens.count) * 60_000 / Double(clip.duration)
        let wanted = try #require(TestVoices.profiles[locale]?.wordsPerMinute)
        print("\(locale): \(Int(measured.rounded())) words a minute, wanted \(wanted)")
        #expect(abs(measured / Double(wanted) - 1) < 0.04)
    }

    @Test("Dutch is said at 120 to 125 words a minute with the pauses that ship")
    func dutch() async throws {
        let utterance = Utterance(locale: "nl", text: Paragraphs.dutch, origin: .authored)
        let clip = try await TestVoices.pool().whileRunning { try await $0.clip(for: utterance) }
        let measured = Double(utterance.tokens.count) * 60_000 / Double(clip.duration)
        #expect((120...125).contains(measured))
    }

    @Test("a faster profile never gives a lower rate")
    func monotone() {
        for voice in Voice.allCases {
            let rates = stride(from: 40, through: 260, by: 5).map { words in
                let profile = VoiceProfile(name: voice.rawValue, wordsPerMinute: words, sentencePause: 300)
                return Calibration.libraryRate(for: profile, of: voice, spokenBy: voice)
            }
            #expect(rates == rates.sorted())
            #expect(rates.allSatisfy(Calibration.limits.contains))
        }
    }
}
