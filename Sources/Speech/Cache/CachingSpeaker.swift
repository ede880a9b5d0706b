import Synchronization

/// Says a thing once: in front of a voice, memory for what is hot, and disk for what authors wrote.
///
/// Participants' words are only ever kept in memory. Requests for a clip that is being made wait for that one.
public actor CachingSpeaker: Speaker {
    /// Bytes of clips that memory keeps of each origin.
    public static let memoryLimit = 8 << 20
    /// So many names of clips are kept; the next one makes room. The shipped texts and keyboards have some five thousand.
    private static let knownLimit = 20_000

    private let voice: any Speaker
    private let disk: ClipCache?
    private var memory: [Origin: MemoryClipCache]
    private var inTheMaking: [ClipID: Task<Result<Clip, SpeakerError>, Never>] = [:]
    private var beingStored: [ClipID: Task<Void, Never>] = [:]
    private var timesForgotten = 0
    /// The clips of what authors wrote, which every screen asks for again.
    private let known = Mutex<[Utterance: ClipID]>([:])

    /// - Parameter disk: nil keeps nothing on disk.
    public init(voice: any Speaker, disk: ClipCache?, memoryLimit: Int = CachingSpeaker.memoryLimit) {
        self.voice = voice
        self.disk = disk
        memory = [
            .authored: MemoryClipCache(limit: memoryLimit), .participant: MemoryClipCache(limit: memoryLimit),
        ]
    }

    public nonisolated func clipID(for utterance: Utterance) -> ClipID {
        guard utterance.origin == .authored else { return voice.clipID(for: utterance) }
        if let id = known.withLock({ $0[utterance] }) { return id }
        let id = voice.clipID(for: utterance)
        known.withLock { known in
            if known.count >= Self.knownLimit { known.removeAll() }
            known[utterance] = id
        }
        return id
    }

    public func clip(for utterance: Utterance) async throws(SpeakerError) -> Clip {
        let id = clipID(for: utterance)
        if let clip = memory[utterance.origin]?.clip(id) { return clip }
        if let making = inTheMaking[id] { return try await making.value.get() }
        let making = Task { await make(id, utterance) }
        inTheMaking[id] = making
        let outcome = await making.value
        return try outcome.get()
    }

    /// Also what is being made at this moment is not kept.
    ///
    /// Declared `async`: a call with `await` would otherwise prefer the protocol's empty one.
    public func forgetParticipants() async {
        memory[.participant]?.removeAll()
        timesForgotten += 1
    }

    /// Waits until the disk has all that was made for it: before the program ends.
    public func finishStoring() async {
        for task in Array(beingStored.values) { await task.value }
    }

    /// Whoever waits for the sound does not wait for the disk too.
    private func store(_ clip: Clip) {
        guard let disk else { return }
        beingStored[clip.id] = Task {
            await disk.store(clip)
            beingStored[clip.id] = nil
        }
    }

    private func make(_ id: ClipID, _ utterance: Utterance) async -> Result<Clip, SpeakerError> {
        defer { inTheMaking[id] = nil }
        let isKept = utterance.origin == .authored
        if isKept, let clip = await disk?.clip(id) {
            memory[.authored]?.store(clip)
            return .success(clip)
        }
        let timesForgotten = timesForgotten
        do throws(SpeakerError) {
            let clip = try await voice.clip(for: utterance)
            if isKept || timesForgotten == self.timesForgotten { memory[utterance.origin]?.store(clip) }
            if isKept { store(clip) }
            return .success(clip)
        } catch {
            return .failure(error)
        }
    }
}
