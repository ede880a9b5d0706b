public import NIOCore
public import SessionModel

/// Where what participants say is kept while the journal only names it: the port.
///
/// What is asked of a recording, a participant or a session that has nothing here, or that has a name under which
/// nothing can be kept, is asked of nothing: it is empty, and there is nothing to remove.
///
/// An append makes what was removed anew, so whoever removes lets nobody append afterwards.
public protocol SpokenStore: Sendable {
    /// Adds what is not there yet; bytes that are, are passed over. When it returns, they are on disk; when it throws,
    /// nothing of them is there. Appends to one recording follow one after the other.
    ///
    /// - Parameter offset: where in the recording the bytes begin, from 0.
    /// - Returns: bytes that are there now.
    /// - Throws: `.gap` when `offset` lies beyond what is there; `.unsuitableName`; `.disk`.
    func append(_ bytes: ByteBuffer, at offset: Int, of file: SpokenFile) async throws(SpokenStoreError) -> Int

    /// Bytes that are on disk; 0 for a recording that is not there.
    func length(of file: SpokenFile) async throws(SpokenStoreError) -> Int

    /// What is there of a range of bytes: fewer where the recording ends before the range does.
    func read(_ range: Range<Int>, of file: SpokenFile) async throws(SpokenStoreError) -> [UInt8]

    func remove(_ file: SpokenFile) async throws(SpokenStoreError)

    /// Removes all that a participant said.
    func remove(participant: ParticipantID, in session: SessionID) async throws(SpokenStoreError)

    /// Removes all that was said in a session.
    func remove(session: SessionID) async throws(SpokenStoreError)

    /// All that is here, in no particular order.
    func files() async throws(SpokenStoreError) -> [SpokenFile]
}
