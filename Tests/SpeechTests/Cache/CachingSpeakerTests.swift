import Foundation
import SessionModel
import Testing

@testable import Speech

@Suite("The caching speaker")
struct CachingSpeakerTests {
    private func utterance(_ text: String, _ origin: Origin) -> Utterance {
        Utterance(locale: "nl", text: text, origin: origin)
    }

    @Test("many requests for one clip at the same time make it once")
    func singleFlight() async throws {
        let voice = CountingSpeaker()
        let speaker = CachingSpeaker(voice: voice, disk: nil)
        let ids = try await withThrowingTaskGroup(of: ClipID.self) { group in
            for _ in 0..<50 {
                group.addTask { try await speaker.clip(for: utterance("hallo allemaal", .participant)).id }
            }
            return try await group.reduce(into: Set<ClipID>()) { $0.insert($1) }
        }
        #expect(ids.count == 1)
        #expect(voice.made == 1)
    }

    @Test("an authored clip is on disk for the next run, a participant's words never are")
    func disk() async throws {
        let folder = TestVoices.temporaryFolder()
        let voice = CountingSpeaker()
        let first = CachingSpeaker(voice: voice, disk: try ClipCache(folder: folder))
        _ = try await first.clip(for: utterance("een vraag", .authored))
        _ = try await first.clip(for: utterance("mijn antwoord", .participant))
        await first.finishStoring()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)

        let second = CachingSpeaker(voice: voice, disk: try ClipCache(folder: folder))
        _ = try await second.clip(for: utterance("een vraag", .authored))
        #expect(voice.made == 2)
    }

    @Test("which clip says what authors wrote is worked out once, and participants' words are not kept for it")
    func names() {
        let voice = CountingSpeaker()
        let speaker = CachingSpeaker(voice: voice, disk: nil)
        let (asked, answered) = (utterance("een vraag", .authored), utterance("mijn antwoord", .participant))
        for utterance in [asked, asked, answered, answered] {
            #expect(speaker.clipID(for: utterance) == voice.clipID(for: utterance))
        }
        #expect(voice.named == 4 + 3)
        #expect(speaker.clipID(for: utterance("een vraag", .participant)) != speaker.clipID(for: asked))
    }

    @Test("what participants said can be forgotten at once")
    func forget() async throws {
        let voice = CountingSpeaker()
        let speaker = CachingSpeaker(voice: voice, disk: nil)
        _ = try await speaker.clip(for: utterance("mijn antwoord", .participant))
        await speaker.forgetParticipants()
        _ = try await speaker.clip(for: utterance("mijn antwoord", .participant))
        #expect(voice.made == 2)
    }

    @Test("an error is not kept: the next request tries again")
    func errors() async {
        let voice = CountingSpeaker()
        let speaker = CachingSpeaker(voice: voice, disk: nil)
        for _ in 0..<2 {
            await #expect(throws: SpeakerError.self) { try await speaker.clip(for: utterance("…", .authored)) }
        }
        #expect(voice.made == 2)
    }
}
