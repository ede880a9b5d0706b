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
}

extension Stretch {
    func write(to writer: inout WireWriter) {
        writer.write(voice)
        writer.write(text)
        writer.write(isPhonemes)
        writer.write(rate)
        writer.write(pauseAfter)
    }

    init(from reader: inout WireReader) throws(WireReader.Malformed) {
        voice = try reader.text()
        text = try reader.text()
        isPhonemes = try reader.flag()
        rate = try reader.integer()
        pauseAfter = try reader.integer()
    }
}
