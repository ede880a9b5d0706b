import HTTPTypes
import KioskServer
import SessionModel
import Testing

/// Requests that change something come from our own pages only.
@Suite struct OriginTests {
    private static let fetchSite = HTTPField.Name("Sec-Fetch-Site")

    private static func headers(origin: String? = nil, site: String? = nil) throws -> HTTPFields {
        var headers = HTTPFields()
        headers[.origin] = origin
        headers[try #require(fetchSite)] = site
        return headers
    }

    @Test(
        "another origin is refused and changes nothing",
        arguments: [
            ("http://evil.example", nil), ("http://localhost.evil.example", nil), ("http://localhost:81", nil),
            ("null", nil), ("", nil), (nil, "cross-site"), (nil, "same-site"), ("http://localhost", "cross-site"),
        ] as [(String?, String?)])
    func otherOrigin(_ origin: String?, _ site: String?) async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, need) = try await server.visitor(at: session, until: "need")
            let facilitator = try await server.facilitator()
            let version = session.version
            let headers = try Self.headers(origin: origin, site: site)
            let fields = try #require(need.forms.first).filled(["value": ["Vals"]])
            let refused = [
                try await browser.post("/kiosk/170406/answer/need", fields, headers: headers),
                try await browser.post("/kiosk/170406/next", fields, headers: headers),
                try await facilitator.post("/facilitator/sessions/\(session.id)/close", headers: headers),
                try await facilitator.post("/facilitator/sign-out", headers: headers),
            ]
            for page in refused {
                #expect(page.status == .forbidden)
                #expect(page.screen == "error")
            }
            #expect(session.version == version)
            #expect(try await facilitator.get("/facilitator").path == "/facilitator")
        }
    }

    @Test(
        "our own pages are not refused, nor a program that names no origin",
        arguments: [
            ("http://localhost", "same-origin"), ("http://localhost", nil), ("https://localhost", "same-origin"),
            (nil, nil), (nil, "none"),
        ] as [(String?, String?)])
    func sameOrigin(_ origin: String?, _ site: String?) async throws {
        try await TestServer.run { server in
            _ = try await server.session()
            let headers = try Self.headers(origin: origin, site: site)
            let page = try await server.browser().post("/kiosk/join", [("code", "170406")], headers: headers)
            #expect(page.screen == "language")
        }
    }

    @Test("a link from elsewhere may be followed")
    func links() async throws {
        try await TestServer.run { server in
            _ = try await server.session()
            let headers = try Self.headers(site: "cross-site")
            #expect(try await server.browser().get("/kiosk/170406", headers: headers).status == .ok)
        }
    }
}
