import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// A file served from memory, with its headers ready.
///
/// Its address changes with its content, so browsers may keep it for ever; ranges are answered, since Safari asks for
/// them before it plays sound (RFC 9110, section 14).
struct StoredFile: Sendable {
    private let buffer: ByteBuffer
    private let headers: HTTPFields
    private let etag: String

    /// - Parameter version: what changes whenever the content does; a hash of the content when left out.
    init(
        _ content: ByteBuffer, contentType: String, version: String? = nil, isPrivate: Bool = false
    ) {
        buffer = content
        etag = "\"" + (version ?? SHA256.hash(data: content.readableBytesView).prefix(12).hexadecimal) + "\""
        headers = [
            .contentType: contentType,
            .contentLength: String(content.readableBytes),
            .cacheControl: isPrivate ? "private, no-store" : "public, max-age=31536000, immutable",
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
