import NIOCore
import SessionModel
import Testing

@testable import Speech

/// What every speaker promises, whatever stands behind it.
enum SpeakerSuite {
    static func check(_ speaker: some Speaker) async throws {
        for (locale, words) in [("nl", "Wat heb je nodig?"), ("ar", "مَرْحَبًا بِكْ"), ("ti", "እንታይ የድልየካ፧")]
            as [(LocaleTag, String)]
        {
            let utterance = Utterance(locale: locale, text: words, origin: .authored)
            let clip = try await speaker.clip(for: utterance)
            try check(clip, of: utterance)
            #expect(clip.id == speaker.clipID(for: utterance))
            #expect(ClipID(rawValue: clip.id.rawValue) == clip.id)

            var other = utterance
            other.tokens.append(words)
            #expect(speaker.clipID(for: other) != clip.id)

            var higher = utterance
            higher.pitch = .high
            let high = try await speaker.clip(for: higher)
            try check(high, of: higher)
            #expect(high.id == speaker.clipID(for: higher))
            #expect(high.id != clip.id && high.audio != clip.audio)
        }
        await #expect {
            try await speaker.clip(for: Utterance(locale: "nl", tokens: ["…", "😀"], origin: .participant))
        } throws: {
            ($0 as? SpeakerError)?.code == .nothingToSay
        }
        await #expect {
            try await speaker.clip(for: Utterance(locale: "xx", tokens: ["a"], origin: .authored))
        } throws: {
            ($0 as? SpeakerError)?.code == .unknownLocale
        }
        let failures = await speaker.prepare([
            Utterance(locale: "nl", tokens: ["ja"], origin: .authored),
            Utterance(locale: "xx", tokens: ["a"], origin: .authored),
        ])
        #expect(failures.map(\.error.code) == [.unknownLocale])
    }

    /// A clip is a WAV file of its duration, with one mark a token, in order.
    static func check(_ clip: Clip, of utterance: Utterance) throws {
        #expect(clip.audio.readableBytesView.prefix(4).elementsEqual("RIFF".utf8))
        #expect(clip.duration == WAVFile.duration(sampleBytes: clip.audio.readableBytes - WAVFile.headerSize))
        #expect(clip.duration > 0)
        #expect(clip.marks.map(\.token) == Array(utterance.tokens.indices))
        let starts = clip.marks.map(\.start)
        #expect(starts == starts.sorted())
        #expect(starts.allSatisfy { (0...clip.duration).contains($0) })
    }
}
