import HTTPTypes
import Hummingbird
import PromptEngine

/// A request that the kiosk refuses, with the text for the person in front of it.
struct KioskError: HTTPResponseError {
    let status: HTTPResponse.Status
    let text: InterfaceKey
    /// Where "to the start" leads.
    let start: String

    init(_ status: HTTPResponse.Status, _ text: InterfaceKey, start: String = "/kiosk") {
        self.status = status
        self.text = text
        self.start = start
    }

    /// For when no middleware made a page of it.
    func response(from request: Request, context: some RequestContext) -> Response {
        Response(status: status)
    }
}
