import Crypto
import NIOCore

/// The form of a clip on disk: a mark, a checksum of the rest, then duration, marks and audio.
enum ClipFile {
    private static let mark = Array("inbreng clip 1\n".utf8)

    static func bytes(_ clip: Clip) -> [UInt8] {
        var writer = WireWriter()
        writer.write(clip.duration)
        writer.write(clip.marks.count)
        for mark in clip.marks {
            writer.write(mark.token)
            writer.write(mark.start)
        }
        writer.write(Array(buffer: clip.audio))
        return mark + Array(SHA256.hash(data: writer.bytes)) + writer.bytes
    }

    /// Nil for a file that is cut short, damaged or of another version.
    static func clip(_ id: ClipID, from bytes: [UInt8]) -> Clip? {
        let content = Array(bytes.dropFirst(mark.count + SHA256.byteCount))
        guard bytes.starts(with: mark), bytes.dropFirst(mark.count).starts(with: Array(SHA256.hash(data: content)))
        else {
            return nil
        }
        var reader = WireReader(content)
        do throws(WireReader.Malformed) {
            let duration = try reader.integer()
            var marks: [WordMark] = []
            for _ in 0..<(try reader.integer()) {
                marks.append(WordMark(token: try reader.integer(), start: try reader.integer()))
            }
            return Clip(id: id, audio: ByteBuffer(bytes: try reader.content()), duration: duration, marks: marks)
        } catch {
            return nil
        }
    }
}
