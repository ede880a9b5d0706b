/// Why what a kiosk recorded is no answer.
public enum SpokenSamplesFault: Error, Hashable, Sendable {
    /// No samples, or hardly anything to hear.
    case silent
    /// Longer than `SpokenSamples.longest` with its slack.
    case tooLong
    /// Other data than sound.
    case notSound
    /// Half a sample at the end, or at a rate outside `SpokenSamples.rates`.
    case broken
}
