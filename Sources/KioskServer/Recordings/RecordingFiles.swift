import Foundation
import PromptEngine
import SessionModel
import Speech

/// The files of recordings in the folder of prompts.
struct RecordingFiles: Sendable {
    /// What a file is by its ending.
    enum Kind: Hashable, Sendable {
        case sound, note
        /// Sound in a form that we do not read, such as `mp3`.
        case otherSound(String)
        case unknown
    }

    struct File: Sendable {
        /// From the folder of prompts on.
        let path: String
        let kind: Kind
        /// Nil for a file that lies elsewhere than in the folder of a language.
        let place: RecordingPlace?
    }

    private static let otherSounds = ["mp3", "m4a", "aac", "ogg", "oga", "opus", "flac", "webm", "wma", "aif", "aiff"]

    let prompts: URL

    /// Every file in a folder of recordings, sorted; hidden ones are left alone.
    func all() throws -> [File] {
        var files: [File] = []
        for flow in try FileManager.default.contentsOfDirectory(atPath: prompts.path).sorted() {
            let folder = "\(flow)/recordings"
            let enumerator = FileManager.default.enumerator(atPath: prompts.appending(path: folder).path)
            var paths: [String] = []
            while let path = enumerator?.nextObject() as? String {
                let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
                if !isHidden, enumerator?.fileAttributes?[.type] as? FileAttributeType != .typeDirectory {
                    paths.append(path)
                }
            }
            files += paths.sorted().map { file("\(folder)/\($0)") }
        }
        return files
    }

    /// - Throws: `RecordingFault`, or what the disk says.
    func sound(of file: File) throws -> RecordedSound {
        try RecordedSound(wav: Array(try Data(contentsOf: prompts.appending(path: file.path))))
    }

    /// What is known of a recording: nothing where nobody wrote it down, nil where the note cannot be read.
    func note(at place: RecordingPlace) -> RecordingNote? {
        guard let text = noteText(at: place) else { return RecordingNote() }
        return RecordingNote.read(SourceFile(path: place.path, text: text), tokens: nil).note
    }

    func noteText(at place: RecordingPlace) -> String? {
        try? String(contentsOf: url(of: place, .note), encoding: .utf8)
    }

    func url(of place: RecordingPlace, _ kind: Kind) -> URL {
        prompts.appending(path: place.path + (kind == .note ? ".yaml" : ".wav"))
    }

    func folder(of place: RecordingPlace) -> URL {
        url(of: place, .sound).deletingLastPathComponent()
    }

    private func file(_ path: String) -> File {
        let parts = path.split(separator: "/")
        let name = parts[parts.count - 1]
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        let kind = kind(name[dot...].dropFirst())
        guard parts.count == 4 else { return File(path: path, kind: kind, place: nil) }
        let place = RecordingPlace(
            flow: FlowID(String(parts[0])), locale: LocaleTag(String(parts[2])), key: RecordingKey(String(name[..<dot]))
        )
        return File(path: path, kind: kind, place: place)
    }

    private func kind(_ ending: Substring) -> Kind {
        switch ending {
        case "wav": .sound
        case "yaml": .note
        case _ where Self.otherSounds.contains(ending.lowercased()): .otherSound(ending.lowercased())
        default: .unknown
        }
    }
}
