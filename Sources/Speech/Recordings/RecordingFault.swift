/// Why a file is no recording that a kiosk can play.
public enum RecordingFault: Error, Hashable, Sendable {
    /// Not RIFF WAVE, or damaged.
    case notWAV
    /// WAV, but not linear PCM of 16 bits in one or two channels at a usual rate.
    case otherForm
    /// Nothing to hear: no samples, or silence from begin to end.
    case empty
    /// Longer than `RecordedSound.longest`.
    case tooLong
}
