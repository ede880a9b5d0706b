import Speech
import Testing

@Suite struct RecordedSoundTests {
    @Test(
        "a recording lasts as long as it lasts, at any rate, in one channel or two",
        arguments: [8_000, 22_050, 44_100, 48_000], [1, 2])
    func duration(_ rate: Int, _ channels: Int) throws {
        let sample = WAVSample(before: 200, voice: 500, after: 300, rate: rate, channels: channels)
        let sound = try RecordedSound(wav: sample.bytes)
        #expect(abs(sound.duration - 1000) <= 1)
        #expect(abs(sound.voiced.lowerBound - 200) <= 10)
        #expect(abs(sound.voiced.upperBound - 700) <= 10)
        #expect(sound.audio == sample.bytes)
    }

    @Test("the names and notes of the program that recorded do not go along")
    func otherChunks() throws {
        var sample = WAVSample(voice: 100)
        let plain = sample.bytes
        sample.before = [WAVSample.chunk("LIST", Array("INFOIARTSomebody".utf8)), WAVSample.chunk("odd ", [1, 2, 3])]
        #expect(try RecordedSound(wav: sample.bytes).audio == plain)
        #expect(try RecordedSound(wav: plain + WAVSample.chunk("LIST", [1, 2])).audio == plain)
    }

    @Test("a program that wrote to a pipe leaves the size open", arguments: [0, 0xFFFF_FFFF] as [UInt32])
    func openSize(_ claimed: UInt32) throws {
        var sample = WAVSample(voice: 100)
        sample.claimed = claimed
        #expect(try RecordedSound(wav: sample.bytes).duration == 100)
    }

    @Test("a header that claims more than there is, is not believed")
    func claims() throws {
        var sample = WAVSample(voice: 100)
        sample.claimed = 0x7FFF_FFF0
        #expect(throws: RecordingFault.notWAV) { try RecordedSound(wav: sample.bytes) }
        sample = WAVSample(voice: 100)
        sample.before = [Array("junk".utf8) + [0xF0, 0xFF, 0xFF, 0xFF]]
        #expect(throws: RecordingFault.notWAV) { try RecordedSound(wav: sample.bytes) }
        sample.before = [Array("fmt ".utf8) + WAVSample.number(2, 4) + [1, 0]]
        #expect(throws: RecordingFault.notWAV) { try RecordedSound(wav: sample.bytes) }
    }

    @Test("a file that is cut off anywhere is refused, and nothing breaks")
    func cutOff() throws {
        let bytes = WAVSample(voice: 20).bytes
        for count in 0..<bytes.count {
            #expect(throws: RecordingFault.notWAV) { try RecordedSound(wav: Array(bytes.prefix(count))) }
        }
    }

    @Test("any byte of the header may hold anything, and nothing breaks")
    func anything() throws {
        let bytes = WAVSample(voice: 20).bytes
        var refused = 0
        for place in 0..<WAVFile.headerSize {
            for value in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] {
                var hostile = bytes
                hostile[place] = value
                do {
                    let sound = try RecordedSound(wav: hostile)
                    #expect(sound.voiced.upperBound <= sound.duration + 1)
                } catch {
                    refused += 1
                }
            }
        }
        #expect(refused > 80)
    }

    @Test("other forms than linear PCM of 16 bits are named as such")
    func otherForms() throws {
        for change in [
            { $0.tag = 3 }, { $0.bits = 24 }, { $0.bits = 8 }, { $0.channels = 6 }, { $0.channels = 0 },
            { $0.rate = 0 }, { $0.rate = 4_000_000 }, { $0.tag = 0xFFFE },
        ] as [(inout WAVSample) -> Void] {
            var sample = WAVSample(voice: 100)
            change(&sample)
            #expect(throws: RecordingFault.otherForm) { try RecordedSound(wav: sample.bytes) }
        }
        for other in ["", "ID3", "OggS", "RIFF\u{4}\u{0}\u{0}\u{0}AVI "] {
            #expect(throws: RecordingFault.notWAV) { try RecordedSound(wav: Array(other.utf8)) }
        }
    }

    @Test("silence is no recording, and neither is nothing")
    func silence() throws {
        #expect(throws: RecordingFault.empty) { try RecordedSound(wav: WAVSample(before: 1000, voice: 0).bytes) }
        #expect(throws: RecordingFault.empty) { try RecordedSound(wav: WAVSample(voice: 0).bytes) }
        var murmur = WAVSample(voice: 1000)
        murmur.samples = murmur.samples.map { $0 / 100 }
        #expect(throws: RecordingFault.empty) { try RecordedSound(wav: murmur.bytes) }
    }

    @Test("a recorder that was left running is noticed")
    func tooLong() throws {
        let longest = RecordedSound.longest
        #expect(try RecordedSound(wav: WAVSample(voice: longest).bytes).duration == longest)
        #expect(throws: RecordingFault.tooLong) { try RecordedSound(wav: WAVSample(voice: longest + 2).bytes) }
    }
}
