import HTTPTypes
import HummingbirdTesting
import PromptEngine
import SessionModel
import Testing

@testable import KioskServer

/// Coming in while the session is under way.
@Suite(.timeLimit(.minutes(10))) struct LateTests {
    @Test(
        "whoever comes late picks a language, agrees, says their group, and then sees what all see",
        arguments: [
            (Phase.explain, "explain"), (.bundle, "bundle"),
        ], ["nl", "nl-simple", "ar", "ti"] as [LocaleTag])
    func joins(_ phase: (Phase, String), _ locale: LocaleTag) async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            _ = try await server.contributor("Taal")
            _ = try await server.theme("Taal", session.ideas, in: session)
            try await server.open(phase.0, in: session)
            let browser = server.browser()
            var page = try await browser.sitDown(at: "170406", in: locale)
            for prompt in ["welcome", "consent", "group"] {
                #expect(page.prompt == prompt)
                page = try await browser.step(from: page)
            }
            #expect(page.screen == phase.1)
            #expect(page.language == locale.rawValue)
            #expect(page.text.contains("Taal"))
        }
    }

    @Test(
        "in each phase whoever comes late is where all are, once they agreed and said their group",
        arguments: [
            (Phase.join, #"{"at":"waiting"}"#), (.contribute, #"{"at":"prompt"}"#), (.explain, #"{"at":"explain"}"#),
            (.bundle, #"{"at":"bundle","what":"2"}"#), (.prioritise, #"{"at":"vote","what":"1"}"#),
            (.compare, #"{"at":"compare","what":"1"}"#),
        ])
    func everyPhase(_ phase: Phase, _ place: String) async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl"])
            let (_, voter) = try await server.contributor("Taal")
            let themes = [
                try await server.theme("Taal", session.ideas, in: session),
                try await server.theme("Huis", [], in: session),
            ]
            if phase == .compare {
                try await server.open(.prioritise, in: session)
                let ballot = BallotSubmission(
                    submission: "b", participant: voter, round: 1, choice: .ranking(themes),
                    provenance: Provenance(means: .touch, locale: "nl"))
                try await session.perform(.vote(ballot), at: server.clock.now)
            }
            try await server.open(phase, in: session)
            let browser = server.browser()
            var page = try await browser.sitDown(at: "170406")
            for prompt in ["welcome", "consent", "group"] {
                #expect(page.prompt == prompt)
                page = try await browser.step(from: page)
            }
            let late = try #require(session.people.last)
            #expect(session.whereabouts(of: late.id, at: late.seat).json == place)
        }
    }

    @Test("between the phases people wait, and the screen says that it goes on", arguments: [Phase.explain, .bundle])
    func waits(_ phase: Phase) async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, _) = try await server.contributor("Taal", in: "ti")
            try await server.open(phase, in: session)
            #expect(try await browser.get("/kiosk/170406/step").screen == phase.rawValue)
            try await session.perform(.closePhase, at: server.clock.now)
            let page = try await browser.get("/kiosk/170406/step")
            #expect(page.screen == "waiting")
            #expect(page.text.contains(try server.text(.pauseText, in: "ti")))
            // Leaving is not what the screen asks for.
            #expect(page.body.contains("class=\"button quiet wide\""))
        }
    }

    @Test("a seat hears at once of each phase, of the idea that is called, and of each change of the themes")
    func follows() async throws {
        try await TestServer.run(setting: .live) { server in
            let session = try await server.session()
            let (browser, _) = try await server.contributor("Taal")
            let cookie = await browser.cookies(for: "/kiosk/170406/events")
            let events = try EventSource(
                port: try #require(server.client.port), path: "/kiosk/170406/events", cookie: cookie)
            #expect(await events.next(endingIn: "}") == #"step {"at":"done","what":"open"}"#)
            try await session.perform(.closePhase, at: server.clock.now)
            #expect(await events.next() == #"step {"at":"done"}"#)
            try await server.open(.explain, in: session)
            #expect(await events.next() == #"step {"at":"explain"}"#)
            let idea = session.ideas[0]
            try await session.perform(.call(idea), at: server.clock.now)
            #expect(await events.next() == #"step {"at":"explain","what":"\#(idea)"}"#)
            try await session.perform(.call(nil), at: server.clock.now)
            #expect(await events.next() == #"step {"at":"explain"}"#)
            try await server.open(.bundle, in: session)
            #expect(await events.next() == #"step {"at":"bundle","what":"0"}"#)
            _ = try await server.theme("Taal", [idea], in: session)
            #expect(await events.next() == #"step {"at":"bundle","what":"1"}"#)
            events.disconnect()
        }
    }
}
