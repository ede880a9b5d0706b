import PromptEngine

/// Changes recordings one after the other: first where they are kept, then where they are heard.
///
/// Two authors who record the same text at the same moment: the last one is kept, and it is the one that is heard.
actor RecordingDesk {
    private let store: any RecordingStore
    private let shelf: RecordingShelf
    private var last: Task<Result<Void, RecordingError>, Never>?

    init(store: any RecordingStore, shelf: RecordingShelf) {
        self.store = store
        self.shelf = shelf
    }

    /// - Parameter recording: nil goes back to the synthesised voice.
    func set(_ recording: StoredRecording?, at place: RecordingPlace) async throws(RecordingError) {
        let before = last
        let turn = Task {
            _ = await before?.value
            return await change(recording, at: place)
        }
        last = turn
        try await turn.value.get()
    }

    private func change(_ recording: StoredRecording?, at place: RecordingPlace) async -> Result<Void, RecordingError> {
        do throws(RecordingError) {
            if let recording {
                try await store.keep(recording, at: place)
            } else {
                try await store.remove(at: place)
            }
            shelf.set(recording, at: place)
            return .success(())
        } catch {
            return .failure(error)
        }
    }
}
