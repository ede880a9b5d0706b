import CEspeakNG
import Foundation

/// The overlay over libespeak-ng: the only code that touches its C interface.
///
/// The library keeps one global state and has crashed on hostile text, so this lives in worker processes only: one
/// value a process, used from one thread.
final class EspeakLibrary {
    /// The library keeps at most 160 bytes of path, and appends file names to it.
    static let longestPath = 120
    /// Milliseconds of one text. What is longer is refused.
    static let longestSpeech = 900_000
    static let tooLong = EspeakError("the text takes longer than \(longestSpeech / 60_000) minutes to say")

    private static let utf8 = UInt32(espeakCHARS_UTF8)

    /// - Parameter dataFolder: a folder that holds `phontab` and its companions.
    /// - Throws: when the library does not really use that folder; a wrong one makes it use the system's in silence.
    init(dataFolder: String) throws(EspeakError) {
        guard dataFolder.utf8.count <= Self.longestPath else {
            throw EspeakError("the path \(dataFolder) is longer than \(Self.longestPath) bytes: choose a shorter one")
        }
        let options = espeakINITIALIZE_DONT_EXIT | espeakINITIALIZE_PHONEME_EVENTS | espeakINITIALIZE_PHONEME_IPA
        let rate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, dataFolder, Int32(options))
        guard rate == WAVFile.sampleRate else {
            throw EspeakError("libespeak-ng did not start with \(dataFolder) (\(rate)): build the voice data again")
        }
        guard let used = Self.dataFolderInUse(), used == dataFolder else {
            throw EspeakError("libespeak-ng uses other voice data than \(dataFolder): build the voice data again")
        }
        espeak_SetSynthCallback { samples, count, events in
            SpeechCollector.receive(samples: samples, count: count, events: events)
        }
    }

    deinit {
        espeak_Terminate()
    }

    /// The library's version, such as `1.51`.
    static var version: String {
        String(cString: espeak_Info(nil))
    }

    /// The folder that the installed package brought.
    static func systemDataFolder() -> String? {
        espeak_ng_InitializePath(nil)
        return dataFolderInUse()
    }

    func select(voice: String) throws(EspeakError) {
        guard espeak_SetVoiceByName(voice) == EE_OK else { throw EspeakError("there is no voice named \(voice)") }
    }

    /// - Parameters:
    ///   - text: plain text, or phonemes in `[[…]]` when `isPhonemes`.
    ///   - rate: 80 to 450; the library calls it words a minute, which it is not.
    ///   - pitch: 0 to 99.
    func speak(
        _ text: String, isPhonemes: Bool = false, rate: Int, pitch: Int = VoicePitch.normal.libraryPitch
    ) throws(EspeakError) -> SpeechCollector {
        espeak_SetParameter(espeakRATE, Int32(rate), 0)
        espeak_SetParameter(espeakPITCH, Int32(pitch), 0)
        let collector = SpeechCollector()
        let flags = Self.utf8 | (isPhonemes ? UInt32(espeakPHONEMES) : 0)
        let outcome = withExtendedLifetime(collector) {
            let bytes = text.utf8CString
            return bytes.withUnsafeBytes { buffer in
                espeak_Synth(
                    buffer.baseAddress, buffer.count, 0, POS_CHARACTER, 0, flags, nil,
                    Unmanaged.passUnretained(collector).toOpaque())
            }
        }
        guard outcome == EE_OK else { throw EspeakError("libespeak-ng could not speak the text (\(outcome.rawValue))") }
        guard !collector.isTooLong else { throw Self.tooLong }
        return collector
    }

    /// The sounds of plain `text` in IPA, its clauses separated by a space.
    func phonemes(_ text: String) -> String {
        var clauses: [String] = []
        text.withCString { start in
            var position: UnsafeRawPointer? = UnsafeRawPointer(start)
            while position != nil {
                guard let clause = espeak_TextToPhonemes(&position, Int32(espeakCHARS_UTF8), 2) else { break }
                clauses.append(String(cString: clause))
            }
        }
        return clauses.joined(separator: " ").split(separator: " ").joined(separator: " ")
    }

    private static func dataFolderInUse() -> String? {
        var path: UnsafePointer<CChar>?
        _ = espeak_Info(&path)
        return path.map { String(cString: $0) }
    }
}
