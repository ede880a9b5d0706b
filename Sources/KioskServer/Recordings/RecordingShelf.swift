import PromptEngine
import Speech
import Synchronization

/// The recordings that kiosks can hear, all in memory: an hour of speech at 24 kHz is 173 MB.
final class RecordingShelf: Sendable {
    private struct Entry {
        let recording: StoredRecording
        /// The clips that were made of it, by the tokens that they speak.
        var clips: [[String]: ClipID] = [:]
    }

    private struct Shelf {
        var entries: [RecordingPlace: Entry] = [:]
        var clips: [ClipID: Clip] = [:]
        /// Addresses of recordings that were replaced, which pages that are open may still ask for.
        var replaced: [ClipID] = []
        var edition = 0
    }

    private static let replacedRemembered = 32
    private let shelf: Mutex<Shelf>

    init(_ recordings: [RecordingPlace: StoredRecording] = [:]) {
        shelf = Mutex(Shelf(entries: recordings.mapValues { Entry(recording: $0) }))
    }

    /// Goes up with each change: what was made of an earlier edition may speak with another voice.
    var edition: Int { shelf.withLock { $0.edition } }

    func state(of wording: SpokenWording) -> RecordingState {
        guard let recording = shelf.withLock({ $0.entries[wording.place]?.recording }) else { return .computer }
        return recording.note.fits(wording.phrase, isFilled: wording.isFilled) ? .human : .outdated
    }

    /// The address of the recording that says exactly this, if there is one.
    ///
    /// - Parameter tokens: of `say`; the clip gets one mark for each.
    func put(_ wording: SpokenWording, tokens: [String]) -> ClipID? {
        shelf.withLock { shelf in
            guard let entry = shelf.entries[wording.place],
                entry.recording.note.fits(wording.phrase, isFilled: wording.isFilled)
            else { return nil }
            if let id = entry.clips[tokens] { return id }
            let clip = entry.recording.sound.clip(tokens: tokens, starts: entry.recording.note.marks)
            shelf.clips[clip.id] = clip
            shelf.entries[wording.place]?.clips[tokens] = clip.id
            return clip.id
        }
    }

    func clip(_ id: ClipID) -> Clip? {
        shelf.withLock { $0.clips[id] }
    }

    /// - Parameter recording: nil takes the one away that is there.
    func set(_ recording: StoredRecording?, at place: RecordingPlace) {
        shelf.withLock { shelf in
            let before = shelf.entries[place]?.clips.values.sorted { $0.rawValue < $1.rawValue } ?? []
            shelf.entries[place] = recording.map { Entry(recording: $0) }
            shelf.edition += 1
            shelf.replaced += before
            let surplus = shelf.replaced.prefix(max(0, shelf.replaced.count - Self.replacedRemembered))
            let spoken = Set(shelf.entries.values.flatMap(\.clips.values))
            for id in surplus where !spoken.contains(id) { shelf.clips[id] = nil }
            shelf.replaced.removeFirst(surplus.count)
        }
    }
}
