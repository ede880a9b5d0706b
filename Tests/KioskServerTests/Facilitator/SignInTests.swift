import HTTPTypes
import KioskServer
import SessionModel
import Testing

@Suite struct SignInTests {
    @Test("without signing in everything leads to the sign-in page and nothing happens")
    func everythingIsClosed() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            _ = try await server.browser().takePart(at: "170406", giving: ["need": ["Taal"]])
            let version = session.version
            let browser = server.browser()
            let base = "/facilitator/sessions/\(session.id)"
            let pages = [
                "/facilitator", "/facilitator/new", base, base + "/live", base + "/events", base + "/contributions.csv",
                base + "/answers.csv", base + "/themes.csv", base + "/ballots.csv", base + "/export.json",
                base + "/journal.jsonl", "/facilitator/sessions/nothing",
            ]
            for path in pages {
                let page = try await browser.send(.get, path)
                #expect(page.status == .seeOther, "\(path)")
                #expect(page.headers[.location] == "/facilitator/sign-in", "\(path)")
                #expect(page.bytes.isEmpty, "\(path)")
            }
            for path in ["/facilitator/new", base + "/open", base + "/close", base + "/end", base + "/erase"] {
                let page = try await browser.postOnly(path, [("confirm", "yes")])
                #expect(page.headers[.location] == "/facilitator/sign-in", "\(path)")
            }
            #expect(session.version == version)
            #expect(server.server.registry.all.count == 1)
        }
    }

    @Test(
        "a cookie that was never given signs nobody in",
        arguments: ["facilitator=", "facilitator=guessed", "seat=guessed"])
    func guessedCookie(_ cookie: String) async throws {
        try await TestServer.run { server in
            let page = try await server.browser().get("/facilitator", headers: [.cookie: cookie])
            #expect(page.path == "/facilitator/sign-in")
        }
    }

    @Test("the passphrase signs in, with capitals and spaces around it too")
    func signsIn() async throws {
        try await TestServer.run { server in
            let browser = server.browser()
            let form = try await browser.get("/facilitator/sign-in").forms.first
            let page = try await browser.submit(form, ["passphrase": [" \(server.passphrase.uppercased()) "]])
            #expect(page.path == "/facilitator")
            #expect(try await browser.get("/facilitator/sign-in").path == "/facilitator")
        }
    }

    @Test("the facilitator's cookie is out of reach of scripts, other sites and kiosks")
    func cookie() async throws {
        try await TestServer.run { server in
            let page = try await server.browser().postOnly("/facilitator/sign-in", [("passphrase", server.passphrase)])
            let cookies = page.headers[values: .setCookie]
            #expect(cookies.count == 2)
            for (cookie, path) in zip(cookies, ["/facilitator", "/author"]) {
                let parts = Set(cookie.split(separator: ";").map { $0.drop { $0 == " " } })
                #expect(parts.isSuperset(of: ["HttpOnly", "SameSite=Strict", "Path=\(path)"]))
                #expect(!cookie.contains(server.passphrase))
            }
        }
    }

    @Test("a wrong passphrase is refused, and after ten even the right one waits for a quarter of an hour")
    func wrong() async throws {
        try await TestServer.run { server in
            let browser = server.browser()
            for attempt in 0..<10 {
                let page = try await browser.post("/facilitator/sign-in", [("passphrase", "bako-\(attempt)")])
                #expect(page.status == .forbidden)
                #expect(page.text.contains("Deze wachtzin klopt niet."))
                #expect(page.headers[.setCookie] == nil)
            }
            let right = [("passphrase", server.passphrase)]
            let refused = try await browser.post("/facilitator/sign-in", right)
            #expect(refused.status == .tooManyRequests)
            #expect(refused.text.contains("Te vaak"))
            server.clock.advance(minutes: 14)
            #expect(try await browser.post("/facilitator/sign-in", right).status == .tooManyRequests)
            server.clock.advance(minutes: 1)
            #expect(try await browser.post("/facilitator/sign-in", right).path == "/facilitator")
        }
    }

    @Test("a sign-in lasts twelve hours")
    func lasts() async throws {
        try await TestServer.run { server in
            let facilitator = try await server.facilitator()
            server.clock.advance(minutes: 12 * 60 - 1)
            #expect(try await facilitator.get("/facilitator").path == "/facilitator")
            server.clock.advance(minutes: 1)
            #expect(try await facilitator.get("/facilitator").path == "/facilitator/sign-in")
        }
    }

    @Test("signing out ends the sign-in on the server, and only that one")
    func signsOut() async throws {
        try await TestServer.run { server in
            let first = try await server.facilitator()
            let second = try await server.facilitator()
            let cookie = try #require(await first.cookies(for: "/facilitator"))
            #expect(try await first.post("/facilitator/sign-out").path == "/facilitator/sign-in")
            #expect(try await first.get("/facilitator", headers: [.cookie: cookie]).path == "/facilitator/sign-in")
            #expect(try await second.get("/facilitator").path == "/facilitator")
        }
    }
}
