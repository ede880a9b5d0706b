import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// A file served from memory, with its headers ready.
///
/// Ranges are answered, since Safari asks for them before it plays sound (RFC 9110, section 14).
struct StoredFile: Sendable {
    /// How long a browser may keep it, as the header tells it (RFC 9111, section 5.2.2).
    enum Keeping: String {
        /// Its address changes with its content.
        case forever = "public, max-age=31536000, immutable"
        /// It asks each time whether its copy is still right.
        case askingFirst = "no-cache"
        /// It holds somebody's words.
        case never = "private, no-store"
    }

    private let buffer: ByteBuffer
    private let headers: HTTPFields
    private let etag: String

    /// - Parameter version: what changes whenever the content does; a hash of the content when left out.
    init(
        _ content: ByteBuffer, contentType: String, version: String? = nil, keeping: Keeping = .forever
    ) {
        buffer = content
        etag = "\"" + (version ?? SHA256.hash(data: content.readableBytesView).prefix(12).hexadecimal) + "\""
        headers = [
            .contentType: contentType,
            .contentLength: String(content.readableBytes),
            .cacheControl: keeping.rawValue,
            .eTag: etag,
            .acceptRanges: "bytes",
        ]
    }

    /// How much of a file is on its way to a slow device at a time, in bytes: TLS holds a copy of that.
    private static let piece = 64 * 1024

    private static func inPieces(_ content: ByteBuffer) -> ResponseBody {
        ResponseBody(contentLength: content.readableBytes) { writer in
            var rest = content
            while let piece = rest.readSlice(length: min(piece, rest.readableBytes)), piece.readableBytes > 0 {
                try await writer.write(piece)
            }
            try await writer.finish(nil)
        }
    }

    func response(to request: Request) -> Response {
        let answer = FileAnswer(to: request, headers: headers, etag: etag, length: buffer.readableBytes)
        guard let range = answer.range,
            let slice = buffer.getSlice(at: buffer.readerIndex + range.lowerBound, length: range.count)
        else { return answer.response() }
        return answer.response(
            slice.readableBytes > Self.piece ? Self.inPieces(slice) : ResponseBody(byteBuffer: slice))
    }
}
