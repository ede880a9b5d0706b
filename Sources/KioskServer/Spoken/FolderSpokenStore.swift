import Dispatch
public import Foundation
public import NIOCore
public import SessionModel

/// Recordings of participants in files: `<folder>/<session>/<participant>/<recording>.pcm`. Only the owner of the
/// server can read them.
public final class FolderSpokenStore: SpokenStore {
    private let folder: SpokenFolder
    /// Disk work has a thread of its own, so that it never holds up the cooperative pool, and one piece follows
    /// another. It puts 150 pieces a second on disk; 30 kiosks that record all at once send 15.
    private let disk = DispatchQueue(label: "inbreng.spoken")

    /// - Parameter folder: its own folder; made when missing, in one that is there.
    public init(folder: URL) {
        self.folder = SpokenFolder(path: folder.path)
    }

    public func append(
        _ bytes: ByteBuffer, at offset: Int, of file: SpokenFile
    ) async throws(SpokenStoreError) -> Int {
        try await onDisk { folder throws(SpokenStoreError) in try folder.append(bytes, at: offset, of: file) }
    }

    public func length(of file: SpokenFile) async throws(SpokenStoreError) -> Int {
        try await onDisk { folder throws(SpokenStoreError) in try folder.length(of: file) }
    }

    public func read(_ range: Range<Int>, of file: SpokenFile) async throws(SpokenStoreError) -> [UInt8] {
        try await onDisk { folder throws(SpokenStoreError) in try folder.read(range, of: file) }
    }

    public func remove(_ file: SpokenFile) async throws(SpokenStoreError) {
        try await onDisk { folder throws(SpokenStoreError) in try folder.remove(file) }
    }

    public func remove(participant: ParticipantID, in session: SessionID) async throws(SpokenStoreError) {
        try await onDisk { folder throws(SpokenStoreError) in
            try folder.remove([session.rawValue, participant.rawValue])
        }
    }

    public func remove(session: SessionID) async throws(SpokenStoreError) {
        try await onDisk { folder throws(SpokenStoreError) in try folder.remove([session.rawValue]) }
    }

    public func files() async throws(SpokenStoreError) -> [SpokenFile] {
        try await onDisk { folder throws(SpokenStoreError) in try folder.files() }
    }

    private func onDisk<Value: Sendable>(
        _ work: @escaping @Sendable (SpokenFolder) throws(SpokenStoreError) -> Value
    ) async throws(SpokenStoreError) -> Value {
        let result: Result<Value, SpokenStoreError> = await withCheckedContinuation { continuation in
            disk.async { [folder] in
                continuation.resume(returning: Result { () throws(SpokenStoreError) in try work(folder) })
            }
        }
        return try result.get()
    }
}
