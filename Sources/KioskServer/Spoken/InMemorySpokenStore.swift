public import NIOCore
public import SessionModel

/// Recordings of participants that are gone with the process: for tests and measurements.
public actor InMemorySpokenStore: SpokenStore {
    private var recordings: [SpokenFile: [UInt8]] = [:]

    public init() {}

    public func append(
        _ bytes: ByteBuffer, at offset: Int, of file: SpokenFile
    ) throws(SpokenStoreError) -> Int {
        guard file.isSuitable else { throw .unsuitableName }
        let length = length(of: file)
        guard offset <= length else { throw .gap(length: length) }
        recordings[file, default: []] += bytes.readableBytesView.dropFirst(length - offset)
        return self.length(of: file)
    }

    public func length(of file: SpokenFile) -> Int { recordings[file]?.count ?? 0 }

    public func read(_ range: Range<Int>, of file: SpokenFile) -> [UInt8] {
        guard let recording = recordings[file] else { return [] }
        return Array(recording[range.clamped(to: recording.indices)])
    }

    public func remove(_ file: SpokenFile) {
        recordings[file] = nil
    }

    public func remove(participant: ParticipantID, in session: SessionID) {
        recordings = recordings.filter { $0.key.session != session || $0.key.participant != participant }
    }

    public func remove(session: SessionID) {
        recordings = recordings.filter { $0.key.session != session }
    }

    public func files() -> [SpokenFile] { Array(recordings.keys) }
}
