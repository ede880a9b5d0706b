import KioskServer
import PromptEngine
import Speech

/// A human voice as far as a test can tell: a tone.
enum TestRecording {
    /// - Parameter loudness: of full scale, 32,767.
    static func wav(milliseconds: Int = 400, loudness: Int16 = 12_000) -> [UInt8] {
        let samples = (0..<milliseconds * WAVFile.sampleRate / 1000).flatMap { index -> [UInt8] in
            let value = index / 50 % 2 == 0 ? loudness : -loudness
            return [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
        }
        return WAVFile.bytes(samples: samples)
    }

    static func stored(_ say: String? = nil, milliseconds: Int = 400) throws -> StoredRecording {
        StoredRecording(
            sound: try RecordedSound(wav: wav(milliseconds: milliseconds)), note: RecordingNote(say: say))
    }
}
