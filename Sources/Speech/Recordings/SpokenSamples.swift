import SessionModel

/// What a participant said at a kiosk: samples of a microphone and nothing around them; linear PCM, signed 16 bit,
/// little endian, mono.
///
/// Whoever speaks softly, in one word or in a noisy room is believed: only what surely nobody can understand is
/// refused.
public struct SpokenSamples: Hashable, Sendable {
    /// Samples a second at which a kiosk may record: 16,000, since speech has little above 8 kHz, or what its browser
    /// knows.
    public static let rates = SpokenStart.rates
    /// Milliseconds that somebody may speak.
    public static let longest = 120_000
    /// Milliseconds by which a kiosk may stop too late.
    public static let slack = 1_000
    /// Milliseconds with something to hear: less than a short word takes ("wat", said fast: 290), and more than the two
    /// taps on the screen with which a recording begins and ends (80).
    public static let leastVoice = 200
    public static let bytesPerSample = 2

    /// How long it lasts.
    public let milliseconds: Int

    /// - Throws: `SpokenSamplesFault`.
    public init(samples: [UInt8], rate: Int) throws(SpokenSamplesFault) {
        guard Self.rates.contains(rate), samples.count % Self.bytesPerSample == 0 else { throw .broken }
        guard samples.count <= Self.largest(rate: rate) else { throw .tooLong }
        let voice = VoiceMeasure(samples: samples, rate: rate)
        guard voice.milliseconds >= Self.leastVoice else { throw .silent }
        guard !voice.isLikeData, !Self.isText(samples) else { throw .notSound }
        milliseconds = samples.count / Self.bytesPerSample * 1000 / rate
    }

    /// Text can be as alike from one sample to the next as a voice is (-0.59...0.78, see `VoiceMeasure`), but samples
    /// are never valid UTF-8. The text may be cut off in a character.
    private static func isText(_ bytes: [UInt8]) -> Bool {
        (0..<4).contains { String(validating: bytes.dropLast($0), as: UTF8.self) != nil }
    }

    /// Bytes of the longest recording.
    public static func largest(rate: Int) -> Int {
        (longest + slack) * rate / 1000 * bytesPerSample
    }
}
