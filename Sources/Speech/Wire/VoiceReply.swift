/// What a worker answers. The first reply of a worker, unasked, is `ready` or `failure`.
enum VoiceReply: Hashable, Sendable {
    case ready
    /// - samples: 16-bit samples as bytes. - events: in the order of time.
    /// - starts: milliseconds at which each stretch begins.
    case audio(samples: [UInt8], starts: [Int], events: [WordEvent])
    case phonemes(String)
    /// - path: of the folder to start workers with. - isKnown: whether the installed package was known to us.
    case built(path: String, version: String, isKnown: Bool)
    case failure(String)

    var bytes: [UInt8] {
        var writer = WireWriter()
        switch self {
        case .ready:
            writer.write(UInt8(0))
        case .audio(let samples, let starts, let events):
            writer.write(UInt8(1))
            writer.write(samples)
            writer.write(starts.count)
            for start in starts { writer.write(start) }
            writer.write(events.count)
            for event in events {
                writer.write(event.stretch)
                writer.write(event.offset)
                writer.write(event.time)
            }
        case .phonemes(let text):
            writer.write(UInt8(2))
            writer.write(text)
        case .built(let path, let version, let isKnown):
            writer.write(UInt8(3))
            writer.write(path)
            writer.write(version)
            writer.write(isKnown)
        case .failure(let cause):
            writer.write(UInt8(4))
            writer.write(cause)
        }
        return writer.bytes
    }

    init(bytes: [UInt8]) throws(WireReader.Malformed) {
        var reader = WireReader(bytes)
        switch try reader.byte() {
        case 0:
            self = .ready
        case 1:
            let samples = try reader.content()
            var starts: [Int] = []
            for _ in 0..<(try reader.integer()) { starts.append(try reader.integer()) }
            var events: [WordEvent] = []
            for _ in 0..<(try reader.integer()) {
                events.append(
                    WordEvent(stretch: try reader.integer(), offset: try reader.integer(), time: try reader.integer())
                )
            }
            self = .audio(samples: samples, starts: starts, events: events)
        case 2:
            self = .phonemes(try reader.text())
        case 3:
            self = .built(path: try reader.text(), version: try reader.text(), isKnown: try reader.flag())
        case 4:
            self = .failure(try reader.text())
        default:
            throw WireReader.Malformed()
        }
        try reader.end()
    }
}
