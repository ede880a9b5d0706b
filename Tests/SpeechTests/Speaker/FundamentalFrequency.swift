import NIOCore
import Speech

/// How high a voice is: the median of what autocorrelation finds in the voiced parts of a clip.
///
/// Source of the method: L. R. Rabiner, "On the use of autocorrelation analysis for pitch detection", IEEE Transactions
/// on Acoustics, Speech and Signal Processing 25 (1977).
enum FundamentalFrequency {
    /// Samples of one window: 40 ms holds two periods of the lowest voice.
    private static let window = 882
    /// Periods that are tried, in samples: 400 down to 55 Hz.
    private static let periods = 55...400
    /// Samples between two windows.
    private static let stride = 882
    /// Root mean square below which a window is no vowel.
    private static let quiet = 400.0

    /// - Returns: hertz, or nil when nothing in the clip is voiced.
    static func median(of clip: Clip) -> Double? {
        let bytes = clip.audio.readableBytesView.dropFirst(WAVFile.headerSize)
        let samples = Swift.stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
            Double(Int16(bitPattern: UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8))
        }
        let last = samples.count - window - periods.upperBound
        let found = Swift.stride(from: 0, to: max(0, last), by: stride).compactMap { period(samples, at: $0) }.sorted()
        return found.isEmpty ? nil : Double(WAVFile.sampleRate) / Double(found[found.count / 2])
    }

    /// The shortest period that is nearly as good as the best one, so that two periods are not taken for one.
    private static func period(_ samples: [Double], at start: Int) -> Int? {
        samples.withUnsafeBufferPointer { samples in
            func product(_ shift: Int) -> Double {
                var sum = 0.0
                for index in start..<(start + window) { sum += samples[index] * samples[index + shift] }
                return sum
            }
            let energy = product(0)
            guard energy > Double(window) * quiet * quiet else { return nil }
            let likeness = periods.map { product($0) / energy }
            guard let best = likeness.max(), best > 0.6 else { return nil }
            let peak = likeness.indices.dropFirst().dropLast().first { index in
                likeness[index] > 0.9 * best && likeness[index] >= likeness[index - 1]
                    && likeness[index] >= likeness[index + 1]
            }
            return peak.map { periods.lowerBound + $0 }
        }
    }
}
