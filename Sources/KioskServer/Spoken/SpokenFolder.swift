import Foundation
import Glibc
import NIOCore
import SessionModel

/// The disk work of `FolderSpokenStore`: every call blocks, and no two may run at once.
struct SpokenFolder: Sendable {
    private static let ending = ".pcm"

    let path: String

    func append(_ bytes: ByteBuffer, at offset: Int, of file: SpokenFile) throws(SpokenStoreError) -> Int {
        guard file.isSuitable else { throw .unsuitableName }
        guard let opened = try open(file, isNew: offset == 0) else { throw .gap(length: 0) }
        let length = try opened.length()
        guard offset <= length else { throw .gap(length: length) }
        let rest = bytes.readableBytesView.dropFirst(length - offset)
        do throws(SpokenStoreError) {
            try rest.withUnsafeBytes { rest in
                Result { () throws(SpokenStoreError) in try opened.write(rest, at: length) }
            }.get()
            try sync(file, opened)
        } catch {
            // A page that could not be written counts as clean after that, so a second try would find nothing to do.
            opened.cut(to: length)
            throw error
        }
        return length + rest.count
    }

    func length(of file: SpokenFile) throws(SpokenStoreError) -> Int {
        guard let opened = try open(file) else { return 0 }
        // A server that was killed may not have come to this.
        try sync(file, opened)
        return try opened.length()
    }

    func read(_ range: Range<Int>, of file: SpokenFile) throws(SpokenStoreError) -> [UInt8] {
        guard let opened = try open(file) else { return [] }
        return try opened.read(range.clamped(to: 0..<(try opened.length())))
    }

    func remove(_ file: SpokenFile) throws(SpokenStoreError) {
        guard file.isSuitable else { return }
        guard unlink(path(of: file)) == 0 || errno == ENOENT else {
            throw .disk(.remove, path: path(of: file))
        }
        try tidy(folders(of: file))
    }

    /// - Parameter names: a session, or a session and a participant in it.
    func remove(_ names: [String]) throws(SpokenStoreError) {
        guard names.allSatisfy(SpokenFile.isName) else { return }
        let folder = names.reduce(path) { $0 + "/" + $1 }
        do {
            if FileManager.default.fileExists(atPath: folder) { try FileManager.default.removeItem(atPath: folder) }
        } catch {
            throw .disk(.remove, path: folder, reason: error.localizedDescription)
        }
        try tidy(names.dropLast().reversed().map { "\(path)/\($0)" } + [path])
    }

    func files() throws(SpokenStoreError) -> [SpokenFile] {
        var files: [SpokenFile] = []
        for session in try names(in: path) {
            for participant in try names(in: "\(path)/\(session)") {
                for name in try names(in: "\(path)/\(session)/\(participant)") where name.hasSuffix(Self.ending) {
                    let file = SpokenFile(
                        session: SessionID(session), participant: ParticipantID(participant),
                        recording: SpokenID(String(name.dropLast(Self.ending.count))))
                    if file.isSuitable { files.append(file) }
                }
            }
        }
        return files
    }

    private func path(of file: SpokenFile) -> String {
        "\(path)/\(file.session)/\(file.participant)/\(file.recording)\(Self.ending)"
    }

    /// The folders above a file, the nearest first.
    private func folders(of file: SpokenFile) -> [String] {
        ["\(path)/\(file.session)/\(file.participant)", "\(path)/\(file.session)", path]
    }

    /// - Parameter isNew: whether the file is made where there is none.
    /// - Returns: nil where there is none.
    private func open(_ file: SpokenFile, isNew: Bool = false) throws(SpokenStoreError) -> OpenFile? {
        guard file.isSuitable else { return nil }
        if let opened = try OpenFile(path(of: file), isNew: isNew) { return opened }
        guard isNew else { return nil }
        for folder in folders(of: file).reversed() {
            guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw .disk(.write, path: folder) }
        }
        return try OpenFile(path(of: file), isNew: true)
    }

    /// Puts a file on disk and every folder that names it. All of them each time, since a server that was killed may
    /// have made a folder without coming to this; what is on disk already costs next to nothing.
    private func sync(_ file: SpokenFile, _ opened: OpenFile) throws(SpokenStoreError) {
        try opened.sync()
        for folder in folders(of: file) + [path + "/.."] { try OpenFile(folder: folder).sync() }
    }

    /// Removes the folders that have become empty, but never the last one, and makes the removal last.
    private func tidy(_ folders: [String]) throws(SpokenStoreError) {
        for folder in folders where folder == path || rmdir(folder) != 0 {
            guard access(folder, F_OK) == 0 else { continue }
            return try OpenFile(folder: folder).sync()
        }
    }

    /// The names in a folder, hidden ones left out; none where it is no folder.
    private func names(in folder: String) throws(SpokenStoreError) -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            return []
        }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }
        } catch {
            throw .disk(.read, path: folder, reason: error.localizedDescription)
        }
    }
}
