import HTTPTypes
import SessionModel
import Testing

@testable import KioskServer

/// Helpers come in with a code that does not last, and go for good when the facilitator says so.
@Suite struct HelperSignInTests {
    @Test("the code on the facilitator's page lets a helper in, who is listed there with their languages")
    func signingIn() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let facilitator = try await server.facilitator()
            let path = FacilitatorPages.path(session)
            let page = try await facilitator.post(path + "/helpers/code")
            let code = try #require(page.body.firstMatch(of: /<b class="code">(\d{6})<\/b>/)).1
            #expect(page.text.contains("geldig tot"))

            let phone = server.browser()
            let welcome = try await phone.post("/helper/code", [("code", String(code))])
            let list = try await phone.submit(
                welcome.form(to: "/sign-in"), ["name": [" Sara "], "locale": ["nl", "ti", "fr"]])
            #expect(list.path == "/helper/seats")
            #expect(list.text.contains("Niemand vraagt nu om hulp"))
            #expect(session.read { $0.helpers.values.map(\.name) } == ["Sara"])
            #expect(session.read { $0.helpers.values.map(\.locales) } == [["nl", "ti"]])
            let listed = try await facilitator.get(path).text
            #expect(listed.contains("Sara") && listed.contains("Nederlands, ትግርኛ · vrij"))
            let cookie = try #require(await phone.cookies(for: "/helper/seats"))
            let secret = try #require(cookie.split(separator: ".").last)
            #expect(session.read { !String(describing: $0).contains(secret) })
            #expect(await phone.cookies(for: "/kiosk/170406") == nil)
        }
    }

    @Test("a code is good for a quarter of an hour, and only the latest")
    func expiring() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let first = session.helperDoor.open(at: server.clock.now)
            server.clock.advance(minutes: 14)
            #expect(try await server.browser().get("/helper?code=\(first.digits)").form(to: "/sign-in") != nil)
            let second = session.helperDoor.open(at: server.clock.now, besides: [first.digits])
            #expect(try await server.browser().get("/helper?code=\(first.digits)").status == .forbidden)
            server.clock.advance(minutes: 15)
            let late = try await server.browser().post(
                "/helper/sign-in", [("code", second.digits), ("locale", "nl")])
            #expect(late.status == .forbidden)
            #expect(session.read { $0.helpers.isEmpty })
        }
    }

    @Test("guessing codes stops after twenty tries, also for who then guesses right")
    func guessing() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let code = session.helperDoor.open(at: server.clock.now, besides: ["000000"])
            let phone = server.browser()
            for _ in 1...20 { #expect(try await phone.get("/helper?code=000000").status == .forbidden) }
            #expect(try await phone.get("/helper?code=\(code.digits)").status == .tooManyRequests)
            server.clock.advance(minutes: 5)
            #expect(try await phone.get("/helper?code=\(code.digits)").status == .ok)
        }
    }

    @Test(
        "who speaks none of the session's languages, or has a name that is too long, is asked again",
        arguments: [
            ([], "Sara"), (["fr"], "Sara"), (["nl"], String(repeating: "a", count: 41)),
        ] as [([String], String)])
    func unsuitable(_ locales: [String], _ name: String) async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let code = session.helperDoor.open(at: server.clock.now).digits
            let page = try await server.browser().post(
                "/helper/sign-in", [("code", code), ("name", name)] + locales.map { ("locale", $0) })
            #expect(page.status == .unprocessableContent)
            #expect(page.form(to: "/sign-in")?["name"] == [name])
            #expect(session.read { $0.helpers.isEmpty })
        }
    }

    @Test(
        "without signing in every page of helpers leads to the code, and nothing happens",
        arguments: [nil, "helper=", "helper=guessed", "helper=guessed.guessed", "seat=x"] as [String?])
    func everythingIsClosed(_ cookie: String?) async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (seat, _) = try await server.visitor(at: session, until: "need")
            _ = try await seat.ask("ask", at: session)
            let version = session.version
            var headers = HTTPFields()
            headers[.cookie] = cookie
            let phone = server.browser()
            for path in ["seats", "seats/events", "seats/1", "seats/1/events"] {
                let page = try await phone.send(.get, "/helper/" + path, headers: headers)
                #expect(page.headers[.location] == "/helper", "\(path)")
                #expect(page.bytes.isEmpty)
            }
            for path in ["offer", "seats/1/take", "seats/1/sign", "seats/1/language", "seats/1/answer/need"] {
                let page = try await phone.postOnly("/helper/" + path, [("number", "1")], headers: headers)
                #expect(page.headers[.location] == "/helper", "\(path)")
            }
            #expect(session.version == version)
        }
    }

    @Test("who is removed, or leaves, can do nothing more, and the seat waits for another", arguments: [true, false])
    func leaving(_ isRemoved: Bool) async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (_, _, helper) = try await server.helped(in: session)
            if isRemoved {
                let facilitator = try await server.facilitator()
                let page = try await facilitator.get(FacilitatorPages.path(session))
                let gone = try await facilitator.submit(page.form(to: "/helpers/remove"))
                #expect(!gone.text.contains("Sara"))
            } else {
                #expect(try await helper.post("/helper/sign-out").path == "/helper")
            }
            #expect(session.help?.stage == .asked)
            for path in ["seats", "seats/1", "seats/1/events"] {
                #expect(try await helper.get("/helper/" + path).path == "/helper")
            }
            #expect(try await helper.post("/helper/seats/1/take").path == "/helper")
            #expect(session.help?.stage == .asked)
        }
    }

    @Test("a helper of one session knows nothing of another")
    func otherSession() async throws {
        try await TestServer.run { server in
            let session = try await server.session(code: "111111")
            let other = try await server.session(code: "222222")
            let (seat, _) = try await server.visitor(at: other, until: "need")
            _ = try await seat.ask("ask", at: other)
            let helper = try await server.helper(in: session)
            #expect(try await helper.get("/helper/seats").text.contains("Niemand vraagt nu om hulp"))
            #expect(try await helper.post("/helper/seats/1/take").status == .notFound)
            #expect(other.help?.stage == .asked)
        }
    }
}
