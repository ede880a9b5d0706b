import HTTPTypes
import Hummingbird

/// Thrown where a request cannot go on here but can go on elsewhere.
struct Redirect: HTTPResponseError {
    let location: String
    let status: HTTPResponse.Status = .seeOther

    init(to location: String) {
        self.location = location
    }

    func response(from request: Request, context: some RequestContext) -> Response {
        Response(status: status, headers: [.location: location, .cacheControl: "no-store"])
    }
}
