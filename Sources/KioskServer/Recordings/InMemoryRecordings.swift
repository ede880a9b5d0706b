public import PromptEngine

/// Recordings that are gone with the process: for tests and measurements.
public actor InMemoryRecordings: RecordingStore {
    private var recordings: [RecordingPlace: StoredRecording]

    public init(_ recordings: [RecordingPlace: StoredRecording] = [:]) {
        self.recordings = recordings
    }

    public func all() -> [RecordingPlace: StoredRecording] { recordings }

    public func keep(_ recording: StoredRecording, at place: RecordingPlace) {
        recordings[place] = recording
    }

    public func remove(at place: RecordingPlace) {
        recordings[place] = nil
    }
}
