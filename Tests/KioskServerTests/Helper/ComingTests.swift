import HTTPTypes
import PromptEngine
import SessionModel
import Testing

@testable import KioskServer

/// A seat asks, one helper comes; or a helper offers, and the participant allows it.
@Suite struct ComingTests {
    @Test("who asks hears that help comes, and the helper sees who waits where, at which question")
    func asking() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (seat, _) = try await server.visitor(at: session, in: "ti", until: "need")
            let asked = try await seat.ask("ask", at: session)
            #expect(asked.prompt == "need")
            #expect(asked.body.contains(#"data-help="asked""#))
            #expect(asked.shows(try server.text(.helpComing, in: "ti")))

            let helper = try await server.helper(in: session)
            let list = try await helper.get("/helper/seats").text
            #expect(list.contains("Plek 1"))
            #expect(list.contains("Wat hebben mensen nodig"))
            #expect(list.contains("ትግርኛ · Vluchtelingen · wacht"))

            #expect(try await helper.post("/helper/seats/1/take").path == "/helper/seats/1")
            let coming = try await seat.get("/kiosk/170406/step")
            #expect(coming.shows(try server.text(.helpTaken, ["name": .text("Sara")], in: "ti")))
            let ended = try await seat.ask("end", at: session)
            #expect(!ended.body.contains("class=\"helping"))
            #expect(session.help == nil)
        }
    }

    @Test("two helpers cannot both take one seat, and the list says who is there")
    func taking() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (_, _, helper) = try await server.helped(in: session)
            let other = try await server.helper(in: session, named: "")
            let list = try await other.get("/helper/seats")
            #expect(list.text.contains("Sara is bij deze plek."))
            #expect(!list.text.contains("Wat hebben mensen nodig"))
            let refused = try await other.post("/helper/seats/1/take")
            #expect(refused.status == .conflict)
            #expect(refused.text.contains("Een andere helper is al bij deze plek."))
            _ = try await helper.post("/helper/seats/1/release")
            #expect(try await other.post("/helper/seats/1/take").path == "/helper/seats/1")
            _ = try await other.post("/helper/seats/1/finish")
            #expect(session.help == nil)
        }
    }

    @Test("a helper who offers sees nothing until the participant says yes, and nothing after a no")
    func offering() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (seat, _) = try await server.visitor(at: session, until: "need")
            let helper = try await server.helper(in: session)
            for _ in 1...2 {
                let offered = try await helper.post("/helper/offer", [("number", "1")])
                #expect(offered.text.contains("Je hebt hulp aangeboden."))
                #expect(!offered.text.contains("Wat hebben mensen nodig"))
                let asked = try await seat.get("/kiosk/170406/step")
                #expect(asked.shows(try server.text(.helpOffer, ["name": .text("Sara")])))
                #expect(try await helper.get("/helper/seats/1").path == "/helper/seats")
                _ = try await seat.ask("end", at: session)
                #expect(try await helper.get("/helper/seats").text.contains("Niemand vraagt nu om hulp"))
            }
            _ = try await helper.post("/helper/offer", [("number", "1")])
            _ = try await seat.ask("allow", at: session)
            #expect(try await helper.get("/helper/seats/1").text.contains("Wat hebben mensen nodig"))
            #expect(try await helper.post("/helper/offer", [("number", "77")]).status == .unprocessableContent)
        }
    }

    @Test(
        "a form of the person before allows nothing in the name of who sits there now", arguments: ["allow", "share"])
    func stale(_ what: String) async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (seat, _) = try await server.visitor(at: session, until: "need")
            let helper = try await server.helper(in: session)
            _ = try await helper.post("/helper/offer", [("number", "1")])
            let before = session.version
            let page = try await seat.post(KioskPath.help(session), [("do", what), ("participant", "somebody")])
            #expect(page.status == .conflict)
            #expect(session.version == before)
        }
    }

    @Test("what says a helper's name is heard while they are there, and forgotten with them")
    func spokenName() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (seat, _, _) = try await server.helped(in: session)
            let page = try await seat.get("/kiosk/170406/step")
            let line = try #require(page.body.firstMatch(of: /id="help-line" tabindex="-1" data-clip="([0-9a-f]{64})"/))
            let clip = try await seat.get("/clips/\(line.1).wav")
            #expect(clip.status == .ok)
            #expect(clip.headers[.cacheControl] == "private, no-store")
            let facilitator = try await server.facilitator()
            let panel = try await facilitator.get(FacilitatorPages.path(session))
            _ = try await facilitator.submit(panel.form(to: "/helpers/remove"))
            #expect(try await seat.get("/clips/\(line.1).wav").status == .notFound)
        }
    }

    @Test("a device where nobody has picked a language yet can ask, and keeps its help when somebody does")
    func atTheLanguageScreen() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let device = server.browser()
            let asked = try await device.ask("ask", at: session)
            #expect(asked.screen == "language")
            #expect(asked.shows(try server.text(.helpComing)))
            let helper = try await server.helper(in: session, named: "")
            #expect(try await helper.get("/helper/seats").text.contains("kiest een taal"))
            _ = try await helper.post("/helper/seats/1/take")
            let welcome = try await device.sitDown(at: "170406", in: "ar")
            #expect(welcome.shows(try server.text(.helpTakenUnnamed, in: "ar")))
            #expect(session.read { $0.seats.count } == 1)
            #expect(try await helper.get("/helper/seats/1").body.contains(#"lang="ar" dir="rtl""#))
        }
    }

    @Test(
        "the button is at the same place on every screen of a session that goes on",
        arguments: [
            "/kiosk/170406", "/kiosk/170406/step", "/kiosk/170406/step/need", "/kiosk/170406/language",
            "/kiosk/170406/return",
        ])
    func everywhere(_ path: String) async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (seat, _) = try await server.visitor(at: session, until: "need")
            #expect(
                try await seat.get(path).body.contains(
                    #"<form class="ask-help" method="post" action="/kiosk/170406/help""#))
            try await session.perform(.end, at: server.clock.now)
            #expect(!(try await seat.get(path).body.contains("ask-help")))
        }
    }
}

extension Page {
    /// Whether a person reads this above everything else on a kiosk's screen.
    func shows(_ line: String) -> Bool {
        guard let help = body.firstRange(of: #"<div id="help""#), let main = body.firstRange(of: "<main") else {
            return false
        }
        return HTMLText.visible(body[help.lowerBound..<main.lowerBound]).contains(line)
    }
}
