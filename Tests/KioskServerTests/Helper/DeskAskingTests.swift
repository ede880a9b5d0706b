import HTTPTypes
import PromptEngine
import SessionModel
import Testing

@testable import KioskServer

/// A helper asks the participant whether what they wrote is right, and hears what the participant says.
@Suite struct DeskAskingTests {
    /// Somebody at a kiosk who sent an idea in Tigrinya, and a helper.
    private func room(
        _ body:
            @Sendable (
                TestServer, LiveSession, Contribution, _ seat: Browser, _ helper: Browser
            ) async throws -> Void
    ) async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl", "ti"])
            let (seat, _) = try await server.contributor("ገዛ", in: "ti")
            let helper = try await server.helper(in: session, speaking: ["nl", "ti"])
            try await body(server, session, try session.idea("ገዛ"), seat, helper)
        }
    }

    private static let check = "/kiosk/170406/check"

    @Test("what is kept and asked stands on the participant's own screen, and nowhere else")
    func asks() async throws {
        try await room { server, session, idea, seat, helper in
            let (other, _) = try await server.contributor("ስራሕ", in: "ti")
            #expect(!(try await seat.get(Self.check).text.contains("Een huis")))
            let place = try #require(session.seat(number: 1))
            let before = session.view(of: place)?.stamp
            let desk = try await helper.write("Een huis", beside: idea.id, "nl", asking: true)
            #expect(desk.path == HelperPath.desk + "?done=asked")
            #expect(desk.text.contains("De kiosk vraagt nu aan de deelnemer of het klopt."))
            #expect(desk.text.contains("gevraagd Een huis"))
            #expect(session.view(of: place)?.stamp != before)
            let asked = try await seat.get(Self.check)
            #expect(asked.text.contains("Een huis"))
            #expect(asked.text.contains(try server.text(.checkYes, in: "ti")))
            #expect(!(try await other.get(Self.check).text.contains("Een huis")))
        }
    }

    enum Verdict: String, CaseIterable { case confirmed, corrected, withdrawn }

    @Test("what the participant says stands on the helper's desk, and beside the words", arguments: Verdict.allCases)
    func hears(_ verdict: Verdict) async throws {
        try await room { _, session, idea, seat, helper in
            _ = try await helper.write("Een huis", beside: idea.id, "nl", asking: true)
            let asked = try await seat.get(Self.check)
            let form = asked.forms.first { !$0["version"].isEmpty }
            _ = try await seat.submit(form, ["do": [verdict.rawValue], "value": ["Een woning"]])
            let (desk, page) = (try await helper.desk(), try await helper.open(idea.id, "nl"))
            switch verdict {
            case .confirmed:
                #expect(desk.text.contains("bevestigd Een huis"))
                #expect(page.text.contains("De deelnemer zei dat het klopt."))
                #expect(!desk.tasks.contains(deskPath(idea.id, "nl")))
            case .corrected:
                #expect(desk.text.contains("verbeterd Een woning"))
                #expect(page.writing?["text"] == ["Een woning"])
                #expect(page.text.contains("Nu staat er wat de deelnemer schreef"))
            case .withdrawn:
                #expect(desk.text.contains("‘klopt niet’ Een huis"))
                #expect(desk.tasks.contains(deskPath(idea.id, "nl")))
                #expect(desk.text.contains("De deelnemer zei van wat er stond dat het niet klopt."))
                #expect(page.text.contains("De deelnemer zei dat het niet klopt."))
                let same = try await helper.write("Een huis", on: page, asking: true)
                #expect(same.status == .conflict)
                #expect(same.text.contains("Verander ze eerst."))
                let other = try await helper.write("Een thuis", on: same, asking: true)
                #expect(other.text.contains("gevraagd Een thuis"))
                #expect(session.rendition(idea.id, "nl")?.earlier.map(\.confirmation) == [.withdrawn])
            }
        }
    }

    @Test("what was kept before can be asked afterwards, once")
    func later() async throws {
        try await room { _, session, idea, seat, helper in
            let desk = try await helper.write("Een huis", beside: idea.id, "nl")
            #expect(desk.text.contains("bewaard, niet gevraagd Een huis"))
            let page = try await helper.open(idea.id, "nl")
            for _ in 0..<2 { _ = try await helper.write("Een huis", on: page, asking: true) }
            #expect(session.rendition(idea.id, "nl")?.confirmation == .asked)
            #expect(session.rendition(idea.id, "nl")?.version == 1)
            #expect(try await seat.get(Self.check).text.contains("Een huis"))
        }
    }

    @Test("nobody is asked who is at no seat: the page says so, and the words are kept all the same")
    func away() async throws {
        try await room { server, session, idea, seat, helper in
            let page = try await helper.open(idea.id, "nl")
            #expect(page.body.contains(#"value="ask""#))
            try await session.leave(idea.participant, at: server.clock.now)
            let again = try await helper.open(idea.id, "nl")
            #expect(!again.body.contains(#"value="ask""#))
            #expect(again.text.contains("Vragen of het klopt kan als de deelnemer aan een kiosk zit."))
            let desk = try await helper.write("Een huis", on: page, asking: true)
            #expect(desk.path == HelperPath.desk + "?done=unseated")
            #expect(desk.text.contains("Vragen kon niet: de deelnemer zit nu niet aan een kiosk."))
            #expect(session.rendition(idea.id, "nl")?.text == "Een huis")
            #expect(session.rendition(idea.id, "nl")?.confirmation == nil)
        }
    }

    @Test("a transcript is asked with the recording")
    func transcript() async throws {
        try await room { _, session, idea, seat, helper in
            let spoken = try await session.spokenIdea(in: "ti", by: idea.participant)
            _ = try await helper.write("ስራሕ", beside: spoken, "ti", asking: true)
            let asked = try await seat.get(Self.check)
            #expect(asked.text.contains("ስራሕ"))
            #expect(asked.body.contains(KioskPath.spoken("recording-1", of: session)))
        }
    }
}
