import Dispatch

/// A folder of voice data that was built and proved.
public struct VoiceData: Hashable, Sendable {
    /// Where it is.
    public let path: String
    /// Changes whenever anything in it changes: part of the address of every clip.
    public let version: String
    /// Whether it was made from a package with which the voices were measured. When not, they passed the self-test.
    public let isFromKnownPackage: Bool

    /// Builds the voice data inside `folder` unless it is there already, and proves that the voices speak.
    ///
    /// - Parameters:
    ///   - folder: its own folder, such as `…/voice-data`; made when missing. About 2 MB for each version.
    ///   - executable: path of `inbreng-voice`.
    /// - Throws: `SpeakerError` with code `voiceData` or `workerUnavailable`, whose cause says what to do.
    public static func prepare(in folder: String, executable: String) async throws(SpeakerError) -> VoiceData {
        let outcome: Result<VoiceData, SpeakerError> = await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(returning: Result { () throws(SpeakerError) in try build(in: folder, executable) })
            }
        }
        return try outcome.get()
    }

    /// Blocks while a worker builds.
    private static func build(in folder: String, _ executable: String) throws(SpeakerError) -> VoiceData {
        let reply: VoiceReply
        do throws(WorkerFailure) {
            let worker = try WorkerProcess(executable: executable, arguments: ["--build"], timeLimit: .seconds(60))
            reply = try worker.exchange(.build(folder: folder), timeLimit: .seconds(60))
        } catch {
            throw SpeakerError(.workerUnavailable, "The voice data was not built: \(error)")
        }
        switch reply {
        case .built(let path, let version, let isKnown):
            return VoiceData(path: path, version: version, isFromKnownPackage: isKnown)
        case .failure(let cause):
            throw SpeakerError(.voiceData, cause)
        case .ready, .audio, .phonemes:
            throw SpeakerError(.workerUnavailable, "\(executable) is of another version than this program.")
        }
    }
}
