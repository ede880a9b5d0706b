import TestSupport
import Testing

@testable import Speech

@Suite("Messages between the pool and its workers")
struct WireTests {
    @Test("every request is read as it was written")
    func requests() throws {
        let stretch = Stretch(voice: "nl", text: "één", isPhonemes: false, rate: 120, pauseAfter: 300, pitch: 85)
        for request in [.check, .speak([stretch, stretch]), .phonemes(voice: "ar", text: "ب"), .build(folder: "/x")]
            as [VoiceRequest]
        {
            #expect(try VoiceRequest(bytes: request.bytes) == request)
        }
    }

    @Test("every reply is read as it was written")
    func replies() throws {
        let replies: [VoiceReply] = [
            .ready, .audio(samples: [1, 2], starts: [0, 5], events: [WordEvent(stretch: 0, offset: 3, time: 9)]),
            .phonemes("ʔ"), .built(path: "/x", version: "1", isKnown: true), .failure("no"),
        ]
        for reply in replies {
            #expect(try VoiceReply(bytes: reply.bytes) == reply)
        }
    }

    @Test("random bytes are malformed, never a crash")
    func malformed() {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in UInt8.random(in: 0...5, using: &random)
            }
            _ = try? VoiceReply(bytes: bytes)
            _ = try? VoiceRequest(bytes: bytes)
        }
    }
}
