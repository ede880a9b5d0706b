/// A stretch of speech in one voice without a break: at most one sentence.
struct Stretch: Hashable, Sendable {
    /// Name of a voice in the voice data: `nl`, `ar`, `ti`.
    var voice: String
    /// Prepared text, or phonemes in `[[…]]` that our own converter made.
    var text: String
    /// Whether `[[…]]` means phonemes. Never true for text that somebody else wrote.
    var isPhonemes: Bool
    /// The library's own rate number, 80 to 450.
    var rate: Int
    /// Milliseconds of silence that follow.
    var pauseAfter: Int
    /// The library's own number for how high the voice is, 0 to 99.
    var pitch = VoicePitch.normal.libraryPitch
}

extension Stretch {
    func write(to writer: inout WireWriter) {
        writer.write(voice)
        writer.write(text)
        writer.write(isPhonemes)
        writer.write(rate)
        writer.write(pauseAfter)
        writer.write(pitch)
    }

    init(from reader: inout WireReader) throws(WireReader.Malformed) {
        voice = try reader.text()
        text = try reader.text()
        isPhonemes = try reader.flag()
        rate = try reader.integer()
        pauseAfter = try reader.integer()
        pitch = try reader.integer()
    }
}
