import Speech
import Synchronization

/// Counts how often a clip is really made, and how often it is worked out which one says a thing.
final class CountingSpeaker: Speaker {
    private let tone = ToneSpeaker()
    private let count = Mutex(0)
    private let identified = Mutex(0)

    var made: Int { count.withLock { $0 } }
    var named: Int { identified.withLock { $0 } }

    func clipID(for utterance: Utterance) -> ClipID {
        identified.withLock { $0 += 1 }
        return tone.clipID(for: utterance)
    }

    func clip(for utterance: Utterance) async throws(SpeakerError) -> Clip {
        count.withLock { $0 += 1 }
        await Task.yield()
        return try await tone.clip(for: utterance)
    }
}
