/// A human voice from a WAV file: linear PCM, signed 16 bit, mono or stereo, at any rate from 8 to 192 kHz.
public struct RecordedSound: Hashable, Sendable {
    /// Milliseconds: twice what the longest text takes, so that a recorder that was left running is noticed.
    public static let longest = 60_000
    /// Bytes of a file in the largest form that is worth having: 48 kHz, mono.
    public static let largestFile = 48 * 2 * longest + 64 * 1024

    /// A WAV file with the samples of the original and nothing else, so that no names or notes of a program leave
    /// the server.
    public let audio: [UInt8]
    /// Milliseconds.
    public let duration: Int
    /// Milliseconds between which there is something to hear.
    public let voiced: Range<Int>

    /// - Throws: `RecordingFault`.
    public init(wav: [UInt8]) throws(RecordingFault) {
        let source = try WAVReader(wav)
        guard source.frames > 0 else { throw .empty }
        guard source.milliseconds(source.frames) <= Self.longest else { throw .tooLong }
        guard let voiced = VoicedPart(of: source).frames else { throw .empty }
        audio = source.canonical
        duration = max(1, source.milliseconds(source.frames))
        let start = source.milliseconds(voiced.lowerBound)
        self.voiced = start..<max(start + 1, source.milliseconds(voiced.upperBound))
    }
}
