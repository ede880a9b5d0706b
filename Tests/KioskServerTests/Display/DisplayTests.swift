import HTTPTypes
import Testing

@Suite struct DisplayTests {
    @Test(
        "the page for measuring a screen leads to the kiosk of a session, or to where a code is asked",
        arguments: [
            ("", "/kiosk"), ("?code=170406", "/kiosk/170406"), ("?code=1704", "/kiosk"),
            ("?code=%22%3E%3Cb%3E", "/kiosk"), ("?code=000000", "/kiosk/000000"),
        ])
    func leadsToTheKiosk(query: String, kiosk: String) async throws {
        try await TestServer.run { server in
            _ = try await server.session()
            let page = try await server.browser().get("/scherm\(query)")
            #expect(page.status == .ok)
            #expect(page.body.contains("href=\"\(kiosk)\">Naar de kiosk</a>"))
            #expect(page.body.contains(#"data-kiosk="http://"#))
        }
    }
}
