import Foundation
import Logging
import PromptEngine
import SessionModel
import Speech

/// The pool of voices for a catalogue's languages.
enum Voices {
    /// - Parameter folder: where the voice data is built at the first start.
    static func pool(for catalogue: Catalogue, locales: URL, data folder: URL, logger: Logger) async throws -> VoicePool
    {
        do {
            let data = try await VoiceData.prepare(
                in: folder.appending(path: "voice-data").path, executable: VoicePool.defaultExecutable)
            if !data.isFromKnownPackage {
                // They passed the self-test; nobody listened to them yet.
                logger.warning(
                    "The installed package espeak-ng-data is not one that the voices were measured with. Listen to them.",
                    metadata: ["version": "\(data.version)"])
            }
            let voices = catalogue.locales.map { ($0.tag, $0.voice) }
            return try VoicePool(
                configuration: VoicePool.Configuration(
                    data: data, rules: locales.path, voices: Dictionary(uniqueKeysWithValues: voices), logger: logger))
        } catch {
            throw Failure("\(error)")
        }
    }
}
