import CEspeakNG
import Foundation
import Speech

/// The limit for speech: the library itself, called in this process with the same voice data.
final class BareLibrary {
    /// - Parameter rate: the library's own number.
    init(_ data: VoiceData, voice: String, rate: Int) throws {
        guard
            espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, data.path, Int32(espeakINITIALIZE_DONT_EXIT)) > 0,
            espeak_SetVoiceByName(voice) == EE_OK
        else { throw BenchmarkError("libespeak-ng does not start with \(data.path)") }
        espeak_SetParameter(espeakRATE, Int32(rate), 0)
        espeak_SetSynthCallback { _, count, events in
            events?.pointee.user_data?.assumingMemoryBound(to: Int.self).pointee += Int(count)
            return 0
        }
    }

    deinit {
        espeak_Terminate()
    }

    /// Speaks a text. - Returns: the seconds of sound that came of it.
    func speak(_ text: String) throws -> Double {
        var samples = 0
        let bytes = text.utf8CString
        let outcome = bytes.withUnsafeBytes { buffer in
            espeak_Synth(
                buffer.baseAddress, buffer.count, 0, POS_CHARACTER, 0, UInt32(espeakCHARS_UTF8), nil, &samples)
        }
        guard outcome == EE_OK, samples > 0 else { throw BenchmarkError("libespeak-ng did not say “\(text)”") }
        return Double(samples) / 22_050
    }
}
