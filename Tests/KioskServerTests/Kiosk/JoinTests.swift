import HTTPTypes
import PromptEngine
import SessionModel
import Testing

@Suite struct JoinTests {
    @Test(
        "a code leads to its session, with spaces and in the digits of any keyboard",
        arguments: ["170406", " 170 406 ", "١٧٠٤٠٦", "۱۷۰۴۰۶", "１７０４０６"])
    func joins(_ code: String) async throws {
        try await TestServer.run { server in
            _ = try await server.session(code: "170406")
            let browser = server.browser()
            let page = try await browser.submit(try await browser.get("/kiosk").forms.first, ["code": [code]])
            #expect(page.path == "/kiosk/170406")
            #expect(page.screen == "language")
            for name in ["Nederlands", "Makkelijk Nederlands", "العربية", "ትግርኛ"] { #expect(page.text.contains(name)) }
        }
    }

    @Test(
        "an unknown code is not found, told in the language that the browser asks for",
        arguments: [
            (nil, "nl"), ("ti", "ti"), ("ar-SY,ar;q=0.9,en;q=0.8", "ar"), ("en-GB, de;q=0.5", "nl"),
            ("fr, ti-ER;q=0.8, nl;q=0.5", "ti"), ("AR", "ar"), (";;,=", "nl"),
        ] as [(String?, LocaleTag)])
    func unknownCode(_ languages: String?, _ expected: LocaleTag) async throws {
        try await TestServer.run { server in
            let browser = server.browser(languages: languages)
            let message = try server.text(.joinUnknown, in: expected)
            let byForm = try await browser.post("/kiosk/join", [("code", "999999")])
            let byPath = try await browser.get("/kiosk/999999")
            for page in [byForm, byPath] {
                #expect(page.status == .notFound)
                #expect(page.language == expected.rawValue)
                #expect(page.text.contains(message))
            }
            #expect(byForm.screen == "join")
        }
    }

    @Test("after too many wrong codes, typed or in the address, even the right one waits until the window is over")
    func tooManyCodes() async throws {
        try await TestServer.run { server in
            _ = try await server.session(code: "170406")
            let browser = server.browser()
            for number in 0..<10 {
                #expect(try await browser.post("/kiosk/join", [("code", "90000\(number)")]).status == .notFound)
                #expect(try await browser.get("/kiosk/80000\(number)").status == .notFound)
            }
            let refused = try await browser.post("/kiosk/join", [("code", "170406")])
            #expect(refused.status == .tooManyRequests)
            #expect(refused.text.contains(try server.text(.joinTooMany)))
            #expect(try await browser.get("/kiosk/170406").status == .tooManyRequests)
            #expect(try await browser.post("/kiosk/170406/start", [("locale", "nl")]).status == .tooManyRequests)

            server.clock.advance(minutes: 5)
            #expect(try await browser.post("/kiosk/join", [("code", "170406")]).screen == "language")
        }
    }

    @Test("a room full of people behind one address never locks itself out by joining")
    func joiningIsFree() async throws {
        try await TestServer.run { server in
            _ = try await server.session(code: "170406")
            for _ in 0..<40 {
                #expect(try await server.browser().post("/kiosk/join", [("code", "170406")]).screen == "language")
            }
        }
    }

    @Test("the seat's cookie is out of reach of scripts, other sites and other sessions")
    func seatCookie() async throws {
        try await TestServer.run { server in
            _ = try await server.session(code: "170406")
            let page = try await server.browser().postOnly("/kiosk/170406/start", [("locale", "ti")])
            #expect(page.status == .seeOther)
            let cookie = try #require(page.headers[.setCookie])
            let parts = Set(cookie.split(separator: ";").map { $0.drop { $0 == " " } })
            #expect(parts.isSuperset(of: ["HttpOnly", "SameSite=Strict", "Path=/kiosk/170406"]))
            #expect(cookie.hasPrefix("seat="))
            #expect(cookie.prefix { $0 != ";" }.count >= 43 + 5)
        }
    }

    @Test("a language that the session does not have gives no seat")
    func foreignLanguage() async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl", "ti"])
            for locale in ["ar", "xx", ""] {
                let page = try await server.browser().post("/kiosk/170406/start", [("locale", locale)])
                #expect(page.screen == "language")
            }
            #expect(session.people.isEmpty)
            let page = try await server.browser().get("/kiosk/170406")
            #expect(page.text.contains("ትግርኛ"))
            #expect(!page.text.contains("العربية"))
        }
    }

    @Test("whoever sits at a seat already goes on where they were")
    func comesBack() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, page) = try await server.visitor(at: session, until: "need")
            #expect(try await browser.get("/kiosk/170406").prompt == page.prompt)
            #expect(session.people.count == 1)
        }
    }
}
