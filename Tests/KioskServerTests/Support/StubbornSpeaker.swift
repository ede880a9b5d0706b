import SessionModel
import Speech

/// Speaks as another speaker does, once it is let go, and refuses some texts.
actor StubbornSpeaker: Speaker {
    private let voice: any Speaker
    private let refuses: @Sendable (Utterance) -> SpeakerError.Code?
    private var isHeld: Bool
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// - Parameter free: how many clips are made before the rest is held; nil holds none.
    init(
        _ voice: any Speaker, free: Int? = nil,
        refuses: @escaping @Sendable (Utterance) -> SpeakerError.Code? = { _ in nil }
    ) {
        self.voice = voice
        self.refuses = refuses
        isHeld = free != nil
        self.free = free ?? 0
    }

    private var free: Int

    nonisolated func clipID(for utterance: Utterance) -> ClipID {
        voice.clipID(for: utterance)
    }

    func clip(for utterance: Utterance) async throws(SpeakerError) -> Clip {
        if isHeld {
            if free > 0 { free -= 1 } else { await withCheckedContinuation { waiting.append($0) } }
        }
        if let code = refuses(utterance) { throw SpeakerError(code, "It does not want to.") }
        return try await voice.clip(for: utterance)
    }

    func letGo() {
        isHeld = false
        for continuation in waiting { continuation.resume() }
        waiting = []
    }
}
