public import PromptEngine
public import Speech

/// Where recordings of human voices are kept: the port.
public protocol RecordingStore: Sendable {
    /// All that can be played. What cannot is for `inbreng check` to tell.
    func all() async throws -> [RecordingPlace: StoredRecording]

    /// Keeps a recording in the place of the one before; whole or not at all.
    func keep(_ recording: StoredRecording, at place: RecordingPlace) async throws(RecordingError)

    /// Does nothing where there is none.
    func remove(at place: RecordingPlace) async throws(RecordingError)
}

/// A human voice and what is known of it.
public struct StoredRecording: Hashable, Sendable {
    public let sound: RecordedSound
    public let note: RecordingNote

    public init(sound: RecordedSound, note: RecordingNote) {
        self.sound = sound
        self.note = note
    }
}
