import HTTPTypes
import Hummingbird

/// The answer to a request for a file, all but its bytes (RFC 9110, sections 9.3.2, 13 and 14).
struct FileAnswer {
    let status: HTTPResponse.Status
    let headers: HTTPFields
    /// The bytes of the file that go along; nil for none.
    let range: Range<Int>?

    /// - Parameters:
    ///   - headers: of the whole file.
    ///   - etag: changes whenever the content does; one of the headers.
    ///   - length: of the whole file, in bytes; one of the headers.
    init(to request: Request, headers: HTTPFields, etag: String, length: Int) {
        var headers = headers
        if request.headers[.ifNoneMatch] == etag {
            status = .notModified
            headers[.contentType] = nil
            headers[.contentLength] = nil
            range = nil
        } else if request.method == .head {
            status = .ok
            range = nil
        } else if let asked = request.headers[.range], request.headers[.ifRange] ?? etag == etag {
            if let part = ByteRange(asked, of: length)?.range {
                status = .partialContent
                headers[.contentRange] = "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(length)"
                headers[.contentLength] = String(part.count)
                range = part
            } else {
                status = .rangeNotSatisfiable
                headers = [.contentRange: "bytes */\(length)"]
                range = nil
            }
        } else {
            status = .ok
            range = 0..<length
        }
        self.headers = headers
    }

    /// - Parameter body: the bytes of `range`.
    func response(_ body: ResponseBody = ResponseBody()) -> Response {
        Response(status: status, headers: headers, body: body)
    }
}
