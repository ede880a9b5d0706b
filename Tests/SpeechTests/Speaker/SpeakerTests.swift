import SessionModel
import Testing

@testable import Speech

@Suite("Speakers")
struct SpeakerTests {
    @Test("the tone speaker keeps what a speaker promises")
    func tone() async throws {
        try await SpeakerSuite.check(ToneSpeaker(voices: TestVoices.profiles))
    }

    @Test("the pool of voices keeps what a speaker promises")
    func pool() async throws {
        try await TestVoices.pool().whileRunning { try await SpeakerSuite.check($0) }
    }

    @Test("the caching speaker keeps what a speaker promises")
    func caching() async throws {
        let disk = try ClipCache(folder: TestVoices.temporaryFolder())
        try await TestVoices.pool().whileRunning { pool in
            try await SpeakerSuite.check(CachingSpeaker(voice: pool, disk: disk))
        }
    }

    @Test("preparing tells how far it is")
    func progress() async {
        let utterances = (0..<5).map { Utterance(locale: "nl", tokens: ["woord\($0)"], origin: .authored) }
        let told = Tally()
        await ToneSpeaker().prepare(utterances) { done, count in told.add("\(done)/\(count)") }
        #expect(told.entries == ["1/5", "2/5", "3/5", "4/5", "5/5"])
    }

    @Test("an authored clip's id is the same in every run; a participant's cannot be computed without the salt")
    func salt() async throws {
        let configuration = try await TestVoices.pool().configuration
        var other = configuration
        other.salt = [9]
        let (first, second) = (try VoicePool(configuration: configuration), try VoicePool(configuration: other))
        var utterance = Utterance(locale: "nl", tokens: ["hallo"], origin: .authored)
        #expect(first.clipID(for: utterance) == second.clipID(for: utterance))
        utterance.origin = .participant
        #expect(first.clipID(for: utterance) != second.clipID(for: utterance))
    }

    @Test("the rate shapes the address of a clip")
    func rate() async throws {
        let pool = try await TestVoices.pool()
        let normal = Utterance(locale: "nl", tokens: ["hallo"], origin: .authored)
        let simple = Utterance(locale: "nl-simple", tokens: ["hallo"], origin: .authored)
        #expect(pool.clipID(for: normal) != pool.clipID(for: simple))
    }
}
