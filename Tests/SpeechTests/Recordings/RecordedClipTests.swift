import Speech
import Testing

@Suite struct RecordedClipTests {
    private func sound() throws -> RecordedSound {
        try RecordedSound(wav: WAVSample(before: 200, voice: 1000, after: 300).bytes)
    }

    @Test("words get their share of the voice by their length, and none of the silence around it")
    func spread() throws {
        let clip = try sound().clip(tokens: ["een", "huis", "en"])
        #expect(clip.marks.map(\.token) == [0, 1, 2])
        for (start, expected) in zip(clip.marks.map(\.start), [200, 533, 978]) { #expect(abs(start - expected) <= 10) }
        #expect(clip.duration == 1500)
    }

    @Test("its own marks go before a guess, when there is one for each word")
    func ownMarks() throws {
        let sound = try sound()
        #expect(sound.clip(tokens: ["een", "huis"], starts: [250, 900]).marks.map(\.start) == [250, 900])
        let guessed = sound.clip(tokens: ["een", "huis"]).marks
        #expect(sound.clip(tokens: ["een", "huis"], starts: [250]).marks == guessed)
    }

    @Test("marks never go down and never beyond the end")
    func sane() throws {
        let clip = try sound().clip(tokens: ["a", "b", "c"], starts: [900, 100, 99_999])
        #expect(clip.marks.map(\.start) == [900, 900, 1500])
        let many = try sound().clip(tokens: Array(repeating: "woord", count: 500))
        #expect(zip(many.marks, many.marks.dropFirst()).allSatisfy { $0.start <= $1.start })
    }

    @Test("the address stands for this sound with these marks and for nothing else")
    func address() throws {
        let sound = try sound()
        let clip = sound.clip(tokens: ["een", "huis"])
        #expect(try self.sound().clip(tokens: ["een", "huis"]).id == clip.id)
        #expect(sound.clip(tokens: ["een", "huis"], starts: [250, 900]).id != clip.id)
        let other = try RecordedSound(wav: WAVSample(before: 200, voice: 1000, after: 310).bytes)
        #expect(other.clip(tokens: ["een", "huis"]).id != clip.id)
    }
}
