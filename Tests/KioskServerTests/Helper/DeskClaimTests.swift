import HTTPTypes
import SessionModel
import Testing

@testable import KioskServer

/// Two helpers do not do the same work, and nothing stays with somebody who is gone.
@Suite struct DeskClaimTests {
    private func room(
        _ body:
            @Sendable (
                TestServer, LiveSession, ContributionID, _ sara: Browser, _ noor: Browser
            ) async throws -> Void
    ) async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl", "ti"])
            let idea = try await session.idea("ገዛ", in: "ti")
            let sara = try await server.helper(in: session, named: "Sara", speaking: ["nl", "ti"])
            let noor = try await server.helper(in: session, named: "Noor", speaking: ["nl", "ti"])
            try await body(server, session, idea, sara, noor)
        }
    }

    @Test("what one helper opened another cannot open, and the list says who is at it")
    func taken() async throws {
        try await room { _, _, idea, sara, noor in
            #expect(try await sara.open(idea, "nl").writing != nil)
            let list = try await noor.desk()
            #expect(list.tasks.isEmpty)
            #expect(list.text.contains("Sara is hiermee bezig."))
            let refused = try await noor.open(idea, "nl")
            #expect(refused.status == .conflict)
            #expect(refused.writing == nil)
            #expect(refused.text.contains("Sara is hier nu mee bezig."))
            let mine = try await sara.desk()
            #expect(mine.text.contains("Hier ben je mee bezig:"))
            #expect(mine.tasks == [deskPath(idea, "nl")])
        }
    }

    @Test("ten minutes after the last sign of life it is free; a sign of life before that keeps it")
    func expiring() async throws {
        try await room { server, session, idea, sara, noor in
            _ = try await sara.open(idea, "nl")
            server.clock.advance(minutes: 9)
            #expect(try await sara.postOnly(deskPath(idea, "nl") + "/sign").status == .noContent)
            server.clock.advance(minutes: 9)
            #expect(try await noor.open(idea, "nl").status == .conflict)
            #expect(try await noor.postOnly(deskPath(idea, "nl") + "/sign").status == .conflict)
            server.clock.advance(minutes: 1)
            #expect(try await noor.open(idea, "nl").writing != nil)
            #expect(try await sara.postOnly(deskPath(idea, "nl") + "/sign").status == .conflict)
            let claim = session.scribes.claim(of: try session.helper(named: "Noor"), at: server.clock.now)
            #expect(claim?.place.contribution == idea)
        }
    }

    enum Ending: CaseIterable { case notAfterAll, saved, another, removed, signsOut }

    @Test("who is done, goes to another thing or is gone holds it no longer", arguments: Ending.allCases)
    func released(_ ending: Ending) async throws {
        try await room { server, session, idea, sara, noor in
            let other = try await session.idea("ስራሕ", in: "ti", by: "p2")
            let page = try await sara.open(idea, "nl")
            switch ending {
            case .notAfterAll: #expect(try await sara.submit(page.form(to: "/leave")).path == HelperPath.desk)
            case .saved: _ = try await sara.write("Huis", on: page)
            case .another: _ = try await sara.open(other, "nl")
            case .removed:
                try await session.perform(.removeHelper(try session.helper(named: "Sara")), at: server.clock.now)
            case .signsOut: _ = try await sara.post("/helper/sign-out")
            }
            #expect(try await noor.open(idea, "nl").writing != nil)
        }
    }

    @Test("nobody lets go of what another is at")
    func foreign() async throws {
        try await room { _, _, idea, sara, noor in
            _ = try await sara.open(idea, "nl")
            _ = try await noor.post(deskPath(idea, "nl") + "/leave")
            #expect(try await noor.open(idea, "nl").status == .conflict)
        }
    }

    @Test("who speaks other languages, or was removed, can open, keep and claim nothing")
    func closed() async throws {
        try await room { server, session, idea, sara, _ in
            let stranger = try await server.helper(in: session, named: "Omar", speaking: ["nl"])
            _ = try await sara.open(idea, "nl")
            try await session.perform(.removeHelper(try session.helper(named: "Sara")), at: server.clock.now)
            let version = session.version
            let fields = [("text", "Huis"), ("version", "0"), ("source", "")]
            #expect(try await stranger.open(idea, "nl").status == .notFound)
            #expect(try await stranger.post(deskPath(idea, "nl"), fields).status == .conflict)
            #expect(try await stranger.postOnly(deskPath(idea, "nl") + "/sign").status == .notFound)
            for path in ["", "/sign", "/leave"] {
                let answer = try await sara.postOnly(deskPath(idea, "nl") + path, fields)
                #expect(answer.headers[.location] == "/helper", "\(path)")
            }
            for page in [HelperPath.desk, deskPath(idea, "nl")] {
                for path in [page, page + "/events"] {
                    let answer = try await sara.send(.get, path)
                    #expect(answer.headers[.location] == "/helper", "\(path)")
                    #expect(answer.bytes.isEmpty)
                }
            }
            #expect(session.version == version)
            let place = RenditionPlace(contribution: idea, locale: "nl")
            #expect(session.scribes.claim(of: place, at: server.clock.now) == nil)
        }
    }

    @Test("the facilitator sees who writes what, and what is still to be done")
    func facilitator() async throws {
        try await room { server, session, idea, sara, _ in
            try await session.spokenIdea(in: "ti", by: "p2")
            _ = try await sara.open(idea, "nl")
            let facilitator = try await server.facilitator()
            let page = try await facilitator.get(FacilitatorPages.path(session))
            #expect(page.text.contains("Nog uit te schrijven: 1 (Tigrinya 1). Nog te vertalen naar Nederlands: 1."))
            #expect(page.text.contains("Nederlands, ትግርኛ · vertaalt Tigrinya naar Nederlands"))
            server.clock.advance(minutes: 10)
            #expect(try await facilitator.get(FacilitatorPages.path(session)).text.contains("ትግርኛ · vrij"))
            _ = try await sara.write("Huis", beside: idea, "nl")
            try await session.carryOut(.withdraw("of-recording-1", by: "p2"))
            #expect(!(try await facilitator.get(FacilitatorPages.path(session)).text.contains("Nog ")))
        }
    }
}
