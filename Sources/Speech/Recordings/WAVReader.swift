/// Reads a RIFF WAVE file that anybody may have made (Multimedia Programming Interface and Data Specifications 1.0,
/// IBM and Microsoft, 1991; WAVE_FORMAT_EXTENSIBLE of Microsoft's mmreg.h).
///
/// Every size in it is a claim: none is believed beyond the bytes that are there.
struct WAVReader {
    private static let rates = 8_000...192_000

    let bytes: [UInt8]
    let rate: Int
    let channels: Int
    /// The samples, a whole number of frames.
    let samples: Range<Int>

    init(_ bytes: [UInt8]) throws(RecordingFault) {
        self.bytes = bytes
        guard Self.name(at: 0, in: bytes) == "RIFF", Self.name(at: 8, in: bytes) == "WAVE" else { throw .notWAV }
        var form: (rate: Int, channels: Int)?
        var position = 12
        while let name = Self.name(at: position, in: bytes), let size = Self.integer(at: position + 4, 4, in: bytes) {
            let content = position + 8
            if name == "data" {
                guard let form else { throw .notWAV }
                // Programs that write to a pipe leave the size open: 0 or the largest number.
                let isOpen = size == 0 || size == 0xFFFF_FFFF
                guard isOpen || size <= bytes.count - content else { throw .notWAV }
                let count = isOpen ? bytes.count - content : size
                (rate, channels) = form
                samples = content..<(content + count / (2 * form.channels) * (2 * form.channels))
                return
            }
            guard size <= bytes.count - content else { throw .notWAV }
            if name == "fmt " { form = try Self.form(at: content, size: size, in: bytes) }
            position = content + size + size % 2
        }
        throw .notWAV
    }

    var frames: Int { samples.count / (2 * channels) }

    func milliseconds(_ frames: Int) -> Int { frames * 1000 / rate }

    /// The louder of the channels at a moment, from 0 to 32,768.
    func level(_ frame: Int) -> Int {
        (0..<channels).reduce(0) { loudest, channel in
            let place = samples.lowerBound + 2 * (frame * channels + channel)
            return max(loudest, abs(Int(Int16(bitPattern: UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8))))
        }
    }

    /// The file again with nothing but form and samples.
    var canonical: [UInt8] {
        WAVFile.bytes(samples: Array(bytes[samples]), rate: rate, channels: channels)
    }

    private static func form(
        at place: Int, size: Int, in bytes: [UInt8]
    ) throws(RecordingFault) -> (rate: Int, channels: Int) {
        guard size >= 16, let tag = integer(at: place, 2, in: bytes),
            let channels = integer(at: place + 2, 2, in: bytes),
            let rate = integer(at: place + 4, 4, in: bytes), let bits = integer(at: place + 14, 2, in: bytes)
        else { throw .notWAV }
        let isExtensible = tag == 0xFFFE && size >= 40 && integer(at: place + 24, 2, in: bytes) == 1
        guard tag == 1 || isExtensible, bits == 16, (1...2).contains(channels), rates.contains(rate) else {
            throw .otherForm
        }
        return (rate, channels)
    }

    private static func name(at place: Int, in bytes: [UInt8]) -> String? {
        guard place >= 0, place + 4 <= bytes.count else { return nil }
        return String(decoding: bytes[place..<place + 4], as: UTF8.self)
    }

    /// Little endian.
    private static func integer(at place: Int, _ count: Int, in bytes: [UInt8]) -> Int? {
        guard place >= 0, place + count <= bytes.count else { return nil }
        return bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
