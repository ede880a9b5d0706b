import HTTPTypes
import HummingbirdTesting
import NIOCore
import SessionModel
import Testing

/// An answer of the server, read as a page.
struct Page: Sendable {
    /// The address that was asked for last.
    let path: String
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let bytes: [UInt8]
    let body: String

    init(path: String, response: TestResponse) {
        self.path = path
        status = response.status
        headers = response.headers
        bytes = Array(response.body.readableBytesView)
        body = String(buffer: response.body)
        // A name that a view lacks is looked for further out, where it may stand for something else.
        if body.contains("[&quot;"), let printed = body.firstMatch(of: /\[&quot;\w+&quot;: .{0,80}/) {
            Issue.record("\(path) prints a whole view: \(printed.0)")
        }
    }

    private var main: Substring {
        guard let start = body.firstRange(of: "<main"), let end = body.firstRange(of: "</main>") else {
            return body[...]
        }
        return body[start.lowerBound..<end.lowerBound]
    }

    /// What a person reads in the middle of the page.
    var text: String { HTMLText.visible(main) }

    /// The language and direction of the whole page.
    var language: String? { body.firstMatch(of: /<html lang="([^"]*)"/).map { String($0.1) } }
    var direction: String? { body.firstMatch(of: /<html[^>]* dir="([^"]*)"/).map { String($0.1) } }

    /// Which of the kiosk's screens this is.
    var screen: String? { body.firstMatch(of: /data-screen="([^"]*)"/).map { String($0.1) } }

    /// The prompt that a step asks.
    var prompt: String? { body.firstMatch(of: /data-prompt="([^"]*)"/).map { String($0.1) } }

    /// The forms in the middle of the page.
    var forms: [Form] { main.matches(of: /<form[\s\S]*?<\/form>/).map { Form($0.0) } }

    var offersSkip: Bool { main.contains(/name="do" value="skip"/) }

    func form(to ending: String) -> Form? { forms.first { $0.action.hasSuffix(ending) } }

    /// The form that opens a phase, on the facilitator's page of a session.
    func opening(_ phase: Phase) -> Form? {
        forms.first { $0.action.hasSuffix("/open") && $0["phase"] == [phase.rawValue] }
    }

    /// The address of the link with this class.
    func link(_ name: String) -> String? {
        main.matches(of: /<a ([^>]*)>/).map { HTMLText.attributes(of: $0.1) }
            .first { ($0["class"] ?? "").split(separator: " ").contains(name[...]) }?["href"]
    }

    /// The part of the page that the element with this class holds, up to the first closing tag of its kind.
    func part(_ tag: String, _ name: String) -> Substring? {
        guard let start = main.firstRange(of: "<\(tag) class=\"\(name)\"") else { return nil }
        let rest = main[start.lowerBound...]
        return rest[..<(rest.firstRange(of: "</\(tag)>")?.upperBound ?? rest.endIndex)]
    }

    /// The clips that the middle of the page can speak.
    var clips: [String] { main.matches(of: /data-clip="([0-9a-f]{64})"/).map { String($0.1) } }
}
