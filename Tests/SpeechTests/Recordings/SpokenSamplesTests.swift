import Speech
import TestSupport
import Testing

@Suite struct SpokenSamplesTests {
    /// Notes of a voice with its overtones up to 3,500 Hz, at a fifth of full scale.
    private func voice(_ milliseconds: Int, rate: Int = 16_000, gain: Double = 1) -> [Double] {
        (0..<milliseconds * rate / 1000).map { index in
            let time = Double(index) / Double(rate)
            let tones = stride(from: 140.0, to: 3_500, by: 140).map { wave($0 * time) * 140 / $0 }
            return gain * 5_000 * tones.reduce(0, +)
        }
    }

    /// A sine of so many turns, near enough (Bhaskara I's formula).
    private func wave(_ turns: Double) -> Double {
        let half = (turns * 2).truncatingRemainder(dividingBy: 2)
        let (part, sign) = half < 1 ? (half, 1.0) : (half - 1, -1.0)
        let product = part * (1 - part)
        return sign * 16 * product / (5 - 4 * product)
    }

    /// As a whisper at a low rate or a fan: no sample is like the one before.
    private func noise(_ milliseconds: Int, rate: Int = 16_000, loudness: Double, seed: UInt64 = 1) -> [Double] {
        var random = SeededGenerator(seed: seed)
        return (0..<milliseconds * rate / 1000).map { _ in
            // The sum of twelve is spread almost as a real noise is, with a deviation of 1.
            let sum = (0..<12).reduce(0.0) { sum, _ in sum + Double.random(in: -0.5...0.5, using: &random) }
            return sum * loudness * 32_768
        }
    }

    private func bytes(_ samples: [Double]) -> [UInt8] {
        samples.flatMap { sample -> [UInt8] in
            let value = Int16(max(-32_768, min(32_767, sample)))
            return [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
        }
    }

    private func anything(_ count: Int) -> [UInt8] {
        var random = SeededGenerator(seed: 7)
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    }

    @Test("a voice is taken at every rate, and lasts as long as it lasts", arguments: [8_000, 16_000, 44_100, 48_000])
    func voices(_ rate: Int) throws {
        let samples = bytes(Array(repeating: 0, count: rate / 2) + voice(700, rate: rate))
        #expect(try SpokenSamples(samples: samples, rate: rate).milliseconds == 1_200)
    }

    @Test("a voice in a noisy room is taken, and so is a loud one", arguments: [8_000, 16_000, 48_000])
    func troubled(_ rate: Int) throws {
        let noisy = zip(voice(600, rate: rate), noise(600, rate: rate, loudness: 0.06)).map(+)
        #expect(throws: Never.self) { try SpokenSamples(samples: bytes(noisy), rate: rate) }
        #expect(throws: Never.self) { try SpokenSamples(samples: bytes(voice(600, rate: rate, gain: 8)), rate: rate) }
    }

    @Test("a whisper is taken, though no sample is like the one before", arguments: [8_000, 16_000])
    func whisper(_ rate: Int) throws {
        #expect(throws: Never.self) {
            try SpokenSamples(samples: bytes(noise(600, rate: rate, loudness: 0.2)), rate: rate)
        }
    }

    @Test("one short word is enough, and softly said too")
    func shortWord() throws {
        let word = bytes(voice(250, gain: 0.1).map { $0 + 3_000 })
        #expect(try SpokenSamples(samples: word, rate: 16_000).milliseconds == 250)
    }

    @Test("silence is no answer, nor is a microphone that is off, nor nothing")
    func silence() throws {
        let room = noise(3_000, loudness: 0.001)
        for samples in [[], [0, 0], room, room.map { $0 + 5_000 }, Array(repeating: -32_768.0, count: 16_000)] {
            #expect(throws: SpokenSamplesFault.silent) { try SpokenSamples(samples: bytes(samples), rate: 16_000) }
        }
    }

    @Test("the taps with which a recording begins and ends are no answer")
    func taps() throws {
        let tap = voice(50)
        let samples = tap + Array(repeating: 0, count: 32_000) + tap
        #expect(throws: SpokenSamplesFault.silent) { try SpokenSamples(samples: bytes(samples), rate: 16_000) }
    }

    @Test("the beeps of a browser's own test microphone are taken, when there are ten")
    func beeps() throws {
        let beep = (0..<320).map { $0 / 20 % 2 == 0 ? 16_000.0 : -16_000 } + Array(repeating: 0, count: 7_680)
        let beeps = (0..<10).flatMap { _ in beep }
        #expect(throws: Never.self) { try SpokenSamples(samples: bytes(beeps), rate: 16_000) }
    }

    @Test("bytes that are no samples are no sound: random ones, and those of numbers that are read wrongly")
    func data() throws {
        let voice = bytes(voice(1_000))
        let swapped = stride(from: 0, to: voice.count, by: 2).flatMap { [voice[$0 + 1], voice[$0]] }
        let shifted = Array(voice.dropFirst().dropLast())
        let floats = self.voice(1_000).flatMap { sample in
            withUnsafeBytes(of: Float(sample / 32_768).bitPattern.littleEndian) { Array($0) }
        }
        for samples in [anything(32_000), anything(8_000), swapped, shifted, floats] {
            #expect(throws: SpokenSamplesFault.notSound) { try SpokenSamples(samples: samples, rate: 16_000) }
        }
    }

    @Test(
        "text is no sound, in any script",
        arguments: [
            "Ik wil graag werk vinden en de taal leren. ", "أريد أن أتعلم اللغة وأجد عملا ", "ቋንቋ ክመሃርን ስራሕ ክረክብን እደሊ ",
            #"{"id":17,"name":"deelnemer","ok":true,"value":0.73}, "#,
        ])
    func text(_ sentence: String) throws {
        let text = Array(String(repeating: sentence, count: 300).utf8)
        for cut in 0..<4 {
            let even = text.prefix((text.count - cut) / 2 * 2)
            #expect(throws: SpokenSamplesFault.notSound) { try SpokenSamples(samples: Array(even), rate: 16_000) }
        }
    }

    @Test("half a sample, or a rate that no kiosk uses, is broken")
    func broken() throws {
        let samples = bytes(voice(500))
        #expect(throws: SpokenSamplesFault.broken) {
            try SpokenSamples(samples: Array(samples.dropLast()), rate: 16_000)
        }
        for rate in [-1, 0, 7_999, 48_001, .max] {
            #expect(throws: SpokenSamplesFault.broken) { try SpokenSamples(samples: samples, rate: rate) }
        }
    }

    @Test("two minutes may be a little more, but no longer", arguments: SpokenSamples.rates.few)
    func longest(_ rate: Int) throws {
        let word = bytes(voice(300, rate: rate))
        let rest = [UInt8](repeating: 0, count: SpokenSamples.largest(rate: rate) - word.count)
        #expect(try SpokenSamples(samples: word + rest, rate: rate).milliseconds == 121_000)
        #expect(throws: SpokenSamplesFault.tooLong) { try SpokenSamples(samples: word + rest + [0, 0], rate: rate) }
        #expect(SpokenSamples.largest(rate: rate) == 242 * rate)
    }

    @Test("any length at all is measured without a fault in it")
    func anyLength() throws {
        let samples = bytes(voice(250))
        for count in stride(from: 0, to: samples.count, by: 2) {
            let taken = (try? SpokenSamples(samples: Array(samples.prefix(count)), rate: 16_000))?.milliseconds
            #expect(taken == (count / 2 < 3_200 ? nil : count / 2 / 16))
        }
    }
}

extension ClosedRange<Int> {
    fileprivate var few: [Int] { [lowerBound, 11_025, 16_000, upperBound] }
}
