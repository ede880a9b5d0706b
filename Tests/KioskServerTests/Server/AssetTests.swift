import HTTPTypes
import KioskServer
import SessionModel
import Testing

@Suite struct AssetTests {
    /// The addresses of all assets that a page names.
    private func assets(of page: Page) -> Set<String> {
        Set(page.body.matches(of: /(?:href|src)="(\/assets\/[^"#]+)/).map { String($0.1) })
    }

    @Test("every asset and picture that a page names is there, with its type")
    func allThere() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let facilitator = try await server.facilitator()
            let types = [
                "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
                "svg": "image/svg+xml; charset=utf-8",
            ]
            let (browser, goal) = try await server.visitor(at: session, until: "goal")
            let pages = [
                try await browser.get("/"), try await browser.get("/kiosk"), try await browser.get("/scherm"), goal,
                try await browser.goOn(from: goal, until: "review", giving: ["goal": ["house"]]),
                try await facilitator.get("/facilitator"),
                try await facilitator.get("/facilitator/sessions/\(session.id)"),
                try await facilitator.get("/author"), try await facilitator.get("/author/assen-2017/nl"),
            ]
            let all = pages.reduce(into: Set<String>()) { $0.formUnion(assets(of: $1)) }
            #expect(all.contains { $0.hasSuffix("/prompts/assen-2017/house.svg") })
            #expect(all.contains { $0.hasSuffix("/js/kiosk.js") })
            for path in all {
                let file = try await browser.get(path)
                #expect(file.status == .ok, "\(path)")
                #expect(file.headers[.contentType] == types[String(path.split(separator: ".").last ?? "")], "\(path)")
                #expect(file.headers[.contentLength] == String(file.bytes.count))
            }
        }
    }

    @Test("an asset may be kept for ever, and is not sent again to who has it")
    func caching() async throws {
        try await TestServer.run { server in
            let browser = server.browser()
            let path = try #require(assets(of: try await browser.get("/")).first { $0.hasSuffix(".css") })
            let file = try await browser.get(path)
            #expect(file.headers[.cacheControl] == "public, max-age=31536000, immutable")
            #expect(file.headers[.setCookie] == nil)
            let etag = try #require(file.headers[.eTag])
            let again = try await browser.send(.get, path, headers: [.ifNoneMatch: etag])
            #expect(again.status == .notModified)
            #expect(again.bytes.isEmpty)
            #expect(again.headers[.eTag] == etag)
            #expect(try await browser.send(.get, path, headers: [.ifNoneMatch: "\"other\""]).status == .ok)
        }
    }

    @Test("a range of an asset is that part of it, and one that is not there is refused")
    func ranges() async throws {
        try await TestServer.run { server in
            let browser = server.browser()
            let path = try #require(assets(of: try await browser.get("/")).first { $0.hasSuffix(".css") })
            let whole = try await browser.get(path).bytes
            let part = try await browser.get(path, headers: [.range: "bytes=10-19"])
            #expect(part.status == .partialContent)
            #expect(part.bytes == Array(whole[10..<20]))
            #expect(part.headers[.contentRange] == "bytes 10-19/\(whole.count)")
            #expect(part.headers[.contentLength] == "10")
            let end = try await browser.get(path, headers: [.range: "bytes=-5"])
            #expect(end.bytes == Array(whole.suffix(5)))
            let beyond = try await browser.get(path, headers: [.range: "bytes=\(whole.count)-"])
            #expect(beyond.status == .rangeNotSatisfiable)
            #expect(beyond.headers[.contentRange] == "bytes */\(whole.count)")
            let endless = try await browser.get(path, headers: [.range: "bytes=0-9223372036854775807"])
            #expect(endless.bytes == whole)
        }
    }

    @Test(
        "nothing but assets can be reached beneath their address",
        arguments: [
            "../templates/page.mustache", "%2e%2e/templates/page.mustache", "css", "", "css/none.css", "//etc/passwd",
        ])
    func nothingElse(_ path: String) async throws {
        try await TestServer.run { server in
            let browser = server.browser()
            let known = try #require(assets(of: try await browser.get("/")).first)
            let prefix = known.split(separator: "/").prefix(2).joined(separator: "/")
            #expect(try await browser.get("/\(prefix)/\(path)").status == .notFound)
        }
    }
}
