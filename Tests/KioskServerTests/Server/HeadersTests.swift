import HTTPTypes
import KioskServer
import SessionModel
import Testing

/// Every answer of the server forbids what we never do.
@Suite struct HeadersTests {
    /// Answers of every kind: pages, redirects, files, refusals, errors.
    private func answers(of server: TestServer, _ journal: TroubledJournal) async throws -> [(String, Page)] {
        let session = try await server.session()
        let (browser, need) = try await server.visitor(at: session, until: "need")
        let facilitator = try await server.facilitator()
        let home = try await browser.get("/")
        let asset = try #require(home.body.firstMatch(of: /\/assets\/[^"]+\.css/)).0
        let clip = try #require(need.clips.first)
        var answers = [
            ("home", home), ("join", try await browser.get("/kiosk")), ("display", try await browser.get("/scherm")),
            ("language", try await browser.get("/kiosk/170406/language")),
            ("step", need), ("asset", try await browser.get(String(asset))),
            ("no asset", try await browser.get("/assets/x/y.css")),
            ("clip", try await browser.get("/clips/\(clip).wav")),
            ("marks", try await browser.get("/clips/\(clip).vtt")),
            ("part", try await browser.get("/clips/\(clip).wav", headers: [.range: "bytes=0-1"])),
            ("no part", try await browser.get("/clips/\(clip).wav", headers: [.range: "bytes=9999999-"])),
            ("redirect", try await browser.send(.get, "/kiosk/170406/review")),
            ("sign-in redirect", try await browser.send(.get, "/facilitator")),
            ("refused answer", try await browser.answer(need, "")),
            ("not found", try await browser.get("/nothing")),
            ("other method", try await browser.send(.delete, "/kiosk")),
            ("no form", try await browser.send(.post, "/kiosk/join", headers: [.contentType: "text/plain"], body: "x")),
            ("too large", try await browser.post("/kiosk/join", [("code", String(repeating: "1", count: 300_000))])),
            ("foreign", try await browser.post("/kiosk/join", headers: [.origin: "http://evil.example"])),
            ("sessions", try await facilitator.get("/facilitator")),
            ("session", try await facilitator.get("/facilitator/sessions/\(session.id)")),
            ("unknown session", try await facilitator.get("/facilitator/sessions/nothing")),
            ("table", try await facilitator.get("/facilitator/sessions/\(session.id)/contributions.csv")),
            ("export", try await facilitator.get("/facilitator/sessions/\(session.id)/export.json")),
        ]
        await journal.get(into: .writing)
        answers.append(("failure", try await browser.answer(need, "Taal")))
        return answers
    }

    @Test("the security headers are on every kind of answer, errors too")
    func everywhere() async throws {
        let journal = TroubledJournal()
        try await TestServer.run(journal: journal) { server in
            for (name, page) in try await answers(of: server, journal) {
                let policy = page.headers[values: .contentSecurityPolicy]
                #expect(policy.count == 1, "\(name)")
                for rule in [
                    "default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'",
                    "frame-ancestors 'none'",
                ] {
                    #expect(policy.first?.contains(rule) ?? false, "\(name): \(rule)")
                }
                #expect(!(policy.first ?? "").contains("unsafe"), "\(name)")
                #expect(page.headers[.xContentTypeOptions] == "nosniff", "\(name)")
                #expect(page.headers[try #require(HTTPField.Name("Referrer-Policy"))] == "same-origin", "\(name)")
            }
        }
    }

    @Test("no page, redirect or export is kept by a browser")
    func noStore() async throws {
        let journal = TroubledJournal()
        try await TestServer.run(journal: journal) { server in
            for (name, page) in try await answers(of: server, journal) {
                if ["asset", "clip", "marks", "part", "no part"].contains(name) { continue }
                #expect(page.headers[.cacheControl] == "no-store", "\(name)")
            }
        }
    }

    @Test("no page has script, style or handlers of its own that the policy would stop")
    func nothingInline() async throws {
        let journal = TroubledJournal()
        try await TestServer.run(journal: journal) { server in
            for (name, page) in try await answers(of: server, journal)
            where page.headers[.contentType]?.hasPrefix("text/html") ?? false {
                #expect(!page.body.contains(/<script(?![^>]*src=)/), "\(name)")
                #expect(!page.body.contains(/<style|\sstyle="|\son[a-z]+="|javascript:/), "\(name)")
                #expect(!page.body.contains(/(?:src|href)="https?:/) || name == "session", "\(name)")
            }
        }
    }
}
