/// What a worker can be asked to do.
enum VoiceRequest: Hashable, Sendable {
    /// Say that you are ready.
    case check
    /// Speak the stretches one after the other.
    case speak([Stretch])
    /// The sounds of plain text in the International Phonetic Alphabet.
    case phonemes(voice: String, text: String)
    /// Build the folder of voice data inside `folder`, and prove it.
    case build(folder: String)

    var bytes: [UInt8] {
        var writer = WireWriter()
        switch self {
        case .check:
            writer.write(UInt8(0))
        case .speak(let stretches):
            writer.write(UInt8(1))
            writer.write(stretches.count)
            for stretch in stretches { stretch.write(to: &writer) }
        case .phonemes(let voice, let text):
            writer.write(UInt8(2))
            writer.write(voice)
            writer.write(text)
        case .build(let folder):
            writer.write(UInt8(3))
            writer.write(folder)
        }
        return writer.bytes
    }

    init(bytes: [UInt8]) throws(WireReader.Malformed) {
        var reader = WireReader(bytes)
        switch try reader.byte() {
        case 0:
            self = .check
        case 1:
            var stretches: [Stretch] = []
            for _ in 0..<(try reader.integer()) { stretches.append(try Stretch(from: &reader)) }
            self = .speak(stretches)
        case 2:
            self = .phonemes(voice: try reader.text(), text: try reader.text())
        case 3:
            self = .build(folder: try reader.text())
        default:
            throw WireReader.Malformed()
        }
        try reader.end()
    }
}
