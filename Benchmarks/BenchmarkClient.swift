import Foundation
import FoundationNetworking
import SessionModel

/// A browser without a screen: joins and answers until the open question.
final class BenchmarkClient: NSObject, URLSessionTaskDelegate {
    struct Seat: Sendable {
        let cookie: String
        let participant: String
    }

    let base: String

    init(base: String) {
        self.base = base
    }

    /// Redirects are told, not followed: the cookie comes with the first answer.
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }

    private func session() -> URLSession {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpShouldSetCookies = false
        configuration.httpCookieAcceptPolicy = .never
        return URLSession(configuration: configuration, delegate: self, delegateQueue: nil)
    }

    func waitUntilReady() async throws {
        for _ in 0..<200 {
            if (try? await request("/", nil, cookie: nil)) != nil { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw BenchmarkError("the server at \(base) does not answer")
    }

    func takeSeats(_ count: Int, code: String) async throws -> [Seat] {
        var seats: [Seat] = []
        for _ in 0..<count { seats.append(try await takeSeat(code)) }
        return seats
    }

    /// - Returns: the cookie of a facilitator.
    func signIn(_ passphrase: String) async throws -> String {
        let form = "passphrase=" + passphrase.replacing(" ", with: "+")
        let (_, answer) = try await request("/facilitator/sign-in", form, cookie: nil)
        guard let header = answer.value(forHTTPHeaderField: "Set-Cookie"),
            let cookie = header.split(separator: ";").first
        else { throw BenchmarkError("the facilitator was not let in") }
        return String(cookie)
    }

    /// The address of a style sheet, as a page names it.
    func asset() async throws -> String {
        let (page, _) = try await request("/", nil, cookie: nil)
        guard let match = page.firstMatch(of: /\/assets\/[0-9a-f]+\/css\/base\.css/) else {
            throw BenchmarkError("the first page names no style sheet")
        }
        return String(match.output)
    }

    /// The cookies of helpers who came in with the code on the facilitator's page.
    func admitHelpers(_ count: Int, to session: SessionID, passphrase: String) async throws -> [String] {
        let words = passphrase.replacing(" ", with: "+")
        let facilitator = cookie(of: try await request("/facilitator/sign-in", "passphrase=\(words)", cookie: nil).1)
        let path = "/facilitator/sessions/\(session)"
        _ = try await request(path + "/helpers/code", "", cookie: facilitator)
        let (page, _) = try await request(path, nil, cookie: facilitator)
        guard let code = page.firstMatch(of: /<b class="code">(\d{6})<\/b>/)?.1 else {
            throw BenchmarkError("the facilitator's page shows no code for helpers")
        }
        var cookies: [String] = []
        for number in 1...count {
            let form = "code=\(code)&name=Helper+\(number)&locale=nl"
            cookies.append(cookie(of: try await request("/helper/sign-in", form, cookie: nil).1))
        }
        return cookies
    }

    private func cookie(of response: HTTPURLResponse) -> String {
        let header = response.value(forHTTPHeaderField: "Set-Cookie") ?? ""
        return String(header.split(separator: ";").first ?? "")
    }

    private func takeSeat(_ code: String) async throws -> Seat {
        let (_, joined) = try await request("/kiosk/\(code)/start", "locale=nl", cookie: nil)
        guard let header = joined.value(forHTTPHeaderField: "Set-Cookie"),
            let cookie = header.split(separator: ";").first
        else { throw BenchmarkError("no seat was given") }
        let (page, _) = try await request("/kiosk/\(code)/step", nil, cookie: String(cookie))
        guard let match = page.firstMatch(of: /name="participant" value="([^"]+)"/) else {
            throw BenchmarkError("the step names no participant")
        }
        let seat = Seat(cookie: String(cookie), participant: String(match.1))
        for (prompt, value) in [("welcome", ""), ("consent", "yes"), ("group", "refugees")] {
            let form = "do=next&submission=\(UUID().uuidString)&participant=\(seat.participant)&value=\(value)"
            let (_, answer) = try await request("/kiosk/\(code)/answer/\(prompt)", form, cookie: seat.cookie)
            guard answer.statusCode == 303 else {
                throw BenchmarkError("the answer to \(prompt) got \(answer.statusCode)")
            }
        }
        return seat
    }

    private func request(_ path: String, _ form: String?, cookie: String?) async throws -> (String, HTTPURLResponse) {
        guard let url = URL(string: base + path) else { throw BenchmarkError("\(path) is no address") }
        var request = URLRequest(url: url)
        if let form {
            request.httpMethod = "POST"
            request.httpBody = Data(form.utf8)
            request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
        }
        if let cookie { request.setValue(cookie, forHTTPHeaderField: "Cookie") }
        let session = session()
        defer { session.finishTasksAndInvalidate() }
        let (data, response) = try await session.data(for: request)
        guard let response = response as? HTTPURLResponse else { throw BenchmarkError("no HTTP answer") }
        return (String(decoding: data, as: UTF8.self), response)
    }
}
