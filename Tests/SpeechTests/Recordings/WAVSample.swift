import Speech

/// A WAV file, piece by piece, so that a test can get one piece wrong.
struct WAVSample {
    var rate = 8_000
    var channels = 1
    var bits = 16
    var tag = 1
    /// Chunks before the form.
    var before: [[UInt8]] = []
    /// Bytes of samples that the header claims; nil for the truth.
    var claimed: UInt32?
    var samples: [Int16]

    /// Silence, a voice at half of full scale, silence; in milliseconds.
    init(before: Int = 0, voice: Int, after: Int = 0, rate: Int = 8_000, channels: Int = 1) {
        self.rate = rate
        self.channels = channels
        func quiet(_ time: Int) -> [Int16] { Array(repeating: 0, count: time * rate / 1000 * channels) }
        samples = quiet(before) + quiet(voice).indices.map { $0 / 20 % 2 == 0 ? 16_000 : -16_000 } + quiet(after)
    }

    var bytes: [UInt8] {
        let data = samples.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
        let form =
            Self.number(tag, 2) + Self.number(channels, 2) + Self.number(rate, 4)
            + Self.number(rate * channels * bits / 8, 4) + Self.number(channels * bits / 8, 2) + Self.number(bits, 2)
        let content =
            Array("WAVE".utf8) + before.flatMap(\.self) + Self.chunk("fmt ", form) + Array("data".utf8)
            + Self.number(Int(claimed ?? UInt32(data.count)), 4) + data
        return Array("RIFF".utf8) + Self.number(content.count, 4) + content
    }

    static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        Array(name.utf8) + number(content.count, 4) + content + (content.count % 2 == 0 ? [] : [0])
    }

    static func number(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}
