import HTTPTypes
import Hummingbird
import SessionModel

/// The page on which an operator tells a kiosk's browser how large a millimetre is on its screen.
///
/// Nobody signs in: it is opened at the kiosk itself, changes nothing on the server, and shows nothing of a session.
struct DisplayRoutes: Sendable {
    let library: Library
    let addresses: RoomAddresses

    /// - Returns: the page's address, for the kiosks of a session.
    static func path(_ session: LiveSession) -> String { "/scherm?code=\(session.setup.code)" }

    func add(to router: Router<AppContext>) {
        router.get("scherm", use: page)
    }

    private func page(request: Request, context: AppContext) throws -> Response {
        // Whether there is such a session is not told here: that would help to guess codes.
        let code = request.uri.queryParameters["code"].flatMap { String($0).wholeMatch(of: /[0-9]{6}/)?.output }
        let kiosk = code.map { "/kiosk/\($0)" } ?? "/kiosk"
        return try library.page(
            "display",
            [
                "assets": library.assets.prefix, "kiosk": kiosk,
                "origin": addresses.origin(asked: request.head.authority),
            ])
    }
}
