/// The one audio format that we write: RIFF WAVE, linear PCM, signed 16 bit, little endian; what the synthesiser makes
/// has 22,050 Hz and one channel.
public enum WAVFile {
    /// Samples a second, as libespeak-ng produces them.
    public static let sampleRate = 22_050
    /// Bytes before the samples.
    public static let headerSize = 44

    /// A whole file around `samples`, which are bytes (two for each sample).
    public static func bytes(samples: [UInt8], rate: Int = sampleRate, channels: Int = 1) -> [UInt8] {
        var file: [UInt8] = []
        file.reserveCapacity(headerSize + samples.count)
        file.append(contentsOf: header(sampleBytes: samples.count, rate: rate, channels: channels))
        file.append(contentsOf: samples)
        return file
    }

    /// What stands before `count` bytes of samples.
    public static func header(sampleBytes count: Int, rate: Int = sampleRate, channels: Int = 1) -> [UInt8] {
        var header: [UInt8] = []
        header.reserveCapacity(headerSize)
        func append(_ text: String) { header.append(contentsOf: text.utf8) }
        func append<Value: FixedWidthInteger>(_ value: Value) {
            withUnsafeBytes(of: value.littleEndian) { header.append(contentsOf: $0) }
        }
        append("RIFF")
        append(UInt32(headerSize - 8 + count))
        append("WAVEfmt ")
        append(UInt32(16))
        append(UInt16(1))
        append(UInt16(channels))
        append(UInt32(rate))
        append(UInt32(rate * channels * 2))
        append(UInt16(channels * 2))
        append(UInt16(16))
        append("data")
        append(UInt32(count))
        return header
    }

    /// Milliseconds that `count` bytes of samples last, rounded up.
    public static func duration(sampleBytes count: Int) -> Int {
        (count / 2 * 1000 + sampleRate - 1) / sampleRate
    }

    /// Bytes of samples that last `milliseconds`.
    public static func sampleBytes(milliseconds: Int) -> Int {
        milliseconds * sampleRate / 1000 * 2
    }
}
