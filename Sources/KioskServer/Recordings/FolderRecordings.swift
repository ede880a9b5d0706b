import Dispatch
public import Foundation
public import PromptEngine
import Speech

/// Recordings in the folder of prompts: `<flow>/recordings/<tag>/<key>.wav`, with what was said in `<key>.yaml`.
///
/// Files appear whole or not at all. At whatever moment the server dies, a recording never speaks for another text:
/// the sound is replaced before its note and removed before it.
public final class FolderRecordings: RecordingStore {
    private let files: RecordingFiles
    /// Disk work has a thread of its own, so that it never holds up the cooperative pool, and one piece follows another.
    private let disk = DispatchQueue(label: "inbreng.recordings")

    /// - Parameter prompts: the folder with a folder for each flow.
    public init(prompts: URL) {
        files = RecordingFiles(prompts: prompts)
    }

    public func all() async throws -> [RecordingPlace: StoredRecording] {
        try await onDisk { files in
            var found: [RecordingPlace: StoredRecording] = [:]
            for file in try files.all() where file.kind == .sound {
                guard let place = file.place, let sound = try? files.sound(of: file), let note = files.note(at: place)
                else { continue }
                found[place] = StoredRecording(sound: sound, note: note)
            }
            return found
        }.get()
    }

    public func keep(_ recording: StoredRecording, at place: RecordingPlace) async throws(RecordingError) {
        try await change(at: place) { files in
            try FileManager.default.createDirectory(at: files.folder(of: place), withIntermediateDirectories: true)
            try Data(recording.sound.audio).write(to: files.url(of: place, .sound), options: .atomic)
            try Data(recording.note.yaml.utf8).write(to: files.url(of: place, .note), options: .atomic)
        }
    }

    public func remove(at place: RecordingPlace) async throws(RecordingError) {
        try await change(at: place) { files in
            for kind in [RecordingFiles.Kind.sound, .note] {
                let url = files.url(of: place, kind)
                if FileManager.default.fileExists(atPath: url.path) { try FileManager.default.removeItem(at: url) }
            }
        }
    }

    private func change(
        at place: RecordingPlace, _ work: @escaping @Sendable (RecordingFiles) throws -> Void
    ) async throws(RecordingError) {
        do {
            try await onDisk(work).get()
        } catch {
            throw RecordingError(path: files.folder(of: place).path)
        }
    }

    private func onDisk<Value: Sendable>(
        _ work: @escaping @Sendable (RecordingFiles) throws -> Value
    ) async -> Result<Value, any Error> {
        await withCheckedContinuation { continuation in
            disk.async { [files] in continuation.resume(returning: Result { try work(files) }) }
        }
    }
}
