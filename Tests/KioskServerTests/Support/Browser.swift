import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// A browser without a screen: keeps cookies, follows redirects, fills in the forms of a page.
actor Browser {
    private struct Crumb {
        let name: String
        let value: String
        let path: String
    }

    let client: any TestClientProtocol
    let languages: String?
    private var crumbs: [Crumb] = []

    init(client: any TestClientProtocol, languages: String? = nil) {
        self.client = client
        self.languages = languages
    }

    /// The header that the browser sends to this path.
    func cookies(for path: String) -> String? {
        let sent = crumbs.filter { path == $0.path || path.hasPrefix($0.path + "/") }
        return sent.isEmpty ? nil : sent.map { "\($0.name)=\($0.value)" }.joined(separator: "; ")
    }

    // MARK: Requests

    func get(_ path: String, headers: HTTPFields = [:]) async throws -> Page {
        try await follow(try await send(.get, path, headers: headers))
    }

    func post(_ path: String, _ fields: [(String, String)] = [], headers: HTTPFields = [:]) async throws -> Page {
        try await follow(try await postOnly(path, fields, headers: headers))
    }

    /// Posts a form and shows the answer itself, also when it is a redirect.
    func postOnly(_ path: String, _ fields: [(String, String)] = [], headers: HTTPFields = [:]) async throws -> Page {
        var headers = headers
        headers[.contentType] = headers[.contentType] ?? "application/x-www-form-urlencoded"
        return try await send(.post, path, headers: headers, body: FormText.encoded(fields))
    }

    /// Sends one request; cookies go with it and are taken from the answer.
    func send(
        _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields = [:], body: String? = nil
    ) async throws -> Page {
        try await send(method, path, headers: headers, bytes: body.map { ByteBuffer(string: $0) })
    }

    /// Sends bytes, as a script of a page does.
    func put(_ path: String, _ bytes: [UInt8]) async throws -> Page {
        try await send(.put, path, headers: [.contentType: "audio/wav"], bytes: ByteBuffer(bytes: bytes))
    }

    private func send(
        _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields, bytes: ByteBuffer?
    ) async throws -> Page {
        var headers = headers
        headers[.cookie] = headers[.cookie] ?? cookies(for: String(path.prefix { $0 != "?" }))
        headers[.acceptLanguage] = headers[.acceptLanguage] ?? languages
        // What comes after the # stays in the browser.
        let response = try await client.execute(
            uri: String(path.prefix { $0 != "#" }), method: method, headers: headers, body: bytes)
        for header in response.headers[values: .setCookie] { keep(header) }
        return Page(path: path, response: response)
    }

    // MARK: Forms

    /// Sends a form of a page as it stands, with some fields filled in otherwise.
    func submit(_ form: Form?, _ fields: [String: [String]] = [:]) async throws -> Page {
        try await follow(try await submitOnly(form, fields))
    }

    /// Sends a form and shows the answer itself, also when it is a redirect.
    func submitOnly(_ form: Form?, _ fields: [String: [String]] = [:]) async throws -> Page {
        let form = try #require(form)
        return try await postOnly(form.action, form.filled(fields))
    }

    private func follow(_ first: Page) async throws -> Page {
        var page = first
        for _ in 0..<10 {
            guard page.status.kind == .redirection, let location = page.headers[.location] else { return page }
            page = try await send(.get, location)
        }
        Issue.record("the browser is sent round in circles, last to \(page.path)")
        return page
    }

    private func keep(_ header: String) {
        let parts = header.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
        let pair = (parts.first ?? "").split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard pair.count == 2 else { return }
        let path = parts.first { $0.hasPrefix("Path=") }.map { String($0.dropFirst(5)) } ?? "/"
        crumbs.removeAll { $0.name == pair[0] && $0.path == path }
        crumbs.append(Crumb(name: String(pair[0]), value: String(pair[1]), path: path))
    }
}
