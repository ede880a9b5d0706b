import HTTPTypes
import Hummingbird
import NIOCore

/// A page that belongs to one person at one moment: never kept by a browser or on the way.
enum HTMLPage {
    static func response(_ html: String, status: HTTPResponse.Status = .ok) -> Response {
        let body = ByteBuffer(string: html)
        return Response(
            status: status,
            headers: [
                .contentType: "text/html; charset=utf-8",
                .contentLength: String(body.readableBytes),
                .cacheControl: "no-store",
            ],
            body: ResponseBody(byteBuffer: body))
    }
}
