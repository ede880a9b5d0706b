import HTTPTypes
import PromptEngine
import SessionModel
import Testing

@testable import KioskServer

/// "Klopt dit?": a participant looks over what somebody wrote down of what they said.
@Suite struct CheckTests {
    private static let path = "/kiosk/170406/check"
    private static let words = "ቋንቋ ክመሃር ይደሊ"

    /// Somebody who said an idea aloud, which was written down, and is asked about it.
    private func asked(
        _ server: TestServer
    ) async throws -> (session: LiveSession, seat: Browser, id: ParticipantID, idea: ContributionID) {
        let session = try await server.session()
        let (seat, id) = try await server.contributor("Huis", in: "ti")
        let idea = try await session.say(as: "recording-1", by: id)
        try await session.carryOut(.render(idea, "ti", Self.words))
        try await session.carryOut(.askConfirmation(idea, "ti", by: .facilitator))
        return (session, seat, id, idea)
    }

    @Test("the seat says that something waits, and shows what was said beside what was written down")
    func shows() async throws {
        try await TestServer.run { server in
            let (session, seat, id, _) = try await asked(server)
            let thanks = try await seat.get("/kiosk/170406/step")
            #expect(HTMLText.visible(thanks.body[...]).contains(try server.text(.checkAskTranscript, in: "ti")))
            let place = try #require(session.read { $0.participants[id]?.seat })
            #expect(session.whereabouts(of: id, at: place).help.hasPrefix("check"))

            let page = try await seat.get(Self.path)
            #expect(page.screen == "check")
            #expect(page.text.contains(Self.words))
            #expect(page.body.contains(#"data-sound="/kiosk/170406/spoken/recording-1.wav""#))
            #expect(page.body.contains(#"<blockquote lang="ti""#))
        }
    }

    @Test("a yes confirms, and the screen thanks and leads on")
    func confirms() async throws {
        try await TestServer.run { server in
            let (session, seat, _, idea) = try await asked(server)
            let page = try await seat.get(Self.path)
            let thanks = try await seat.submit(page.form(to: Self.path), ["do": ["confirmed"]])
            #expect(thanks.text.contains(try server.text(.checkConfirmed, in: "ti")))
            #expect(session.read { $0.contribution(idea)?.transcript?.confirmation } == .confirmed)
            #expect(!(try await seat.get("/kiosk/170406/step")).body.contains("check-line"))
            #expect((try await seat.get(Self.path)).text.contains(try server.text(.checkGone, in: "ti")))
        }
    }

    @Test("other words stand as the participant's own; empty ones are refused and nothing typed is lost")
    func corrects() async throws {
        try await TestServer.run { server in
            let (session, seat, _, idea) = try await asked(server)
            let page = try await seat.get(Self.path)
            let empty = try await seat.submit(page.form(to: Self.path), ["do": ["corrected"], "value": [" "]])
            #expect(empty.status == .unprocessableContent)
            _ = try await seat.submit(page.form(to: Self.path), ["do": ["corrected"], "value": ["ስራሕ"]])
            let transcript = try #require(session.read { $0.contribution(idea)?.transcript })
            #expect(transcript.text == "ስራሕ")
            #expect(transcript.by == .participant)
            #expect(transcript.confirmation == .corrected)
            #expect(transcript.earlier.map(\.text) == [Self.words])
        }
    }

    @Test("a no takes the words away, and they are to be written anew")
    func withdraws() async throws {
        try await TestServer.run { server in
            let (session, seat, _, idea) = try await asked(server)
            let page = try await seat.get(Self.path)
            _ = try await seat.submit(page.form(to: Self.path), ["do": ["withdrawn"]])
            #expect(session.read { $0.contribution(idea)?.isWritten } == false)
            #expect(session.read { $0.backlog.counts.first?.need } == RenditionNeed(from: "ti", to: "ti"))
        }
    }

    @Test("a yes to words that were changed meanwhile is no yes to the new ones")
    func outdated() async throws {
        try await TestServer.run { server in
            let (session, seat, _, idea) = try await asked(server)
            let page = try await seat.get(Self.path)
            try await session.carryOut(.render(idea, "ti", "ካልእ"))
            try await session.carryOut(.askConfirmation(idea, "ti", by: .facilitator))
            let anew = try await seat.submit(page.form(to: Self.path), ["do": ["confirmed"]])
            #expect(anew.text.contains("ካልእ"))
            #expect(session.read { $0.contribution(idea)?.transcript?.confirmation } == .asked)
        }
    }

    @Test("a translation is shown in its language, with what the participant wrote themselves")
    func translations() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (seat, id) = try await server.contributor("ገዛ", in: "ti")
            let idea = try #require(session.read { $0.contributions.first { $0.participant == id }?.id })
            try await session.carryOut(.render(idea, "nl", "een <huis>"))
            try await session.carryOut(.askConfirmation(idea, "nl", by: .facilitator))
            let page = try await seat.get(Self.path)
            #expect(page.text.contains(try server.text(.checkWrote, in: "ti")))
            #expect(page.text.contains(try server.text(.checkTranslated, in: "ti")))
            #expect(page.body.contains(#"<blockquote lang="nl" dir="ltr">"#))
            #expect(!page.body.contains("<huis>"))
            // The words that the keyboard completes are of the participant's language: here it has none.
            #expect(page.body.contains(#"data-keys="/keyboards/nl""#))
            #expect(!page.body.contains("data-words"))
        }
    }

    @Test("nobody settles it for somebody else")
    func foreign() async throws {
        try await TestServer.run { server in
            let (session, seat, _, idea) = try await asked(server)
            let (other, _) = try await server.contributor("Werk")
            #expect(try await other.get(Self.path).text.contains(try server.text(.checkGone)))
            let form = try #require(try await seat.get(Self.path).form(to: Self.path))
            #expect(try await other.submit(form, ["do": ["confirmed"]]).status == .conflict)
            #expect(session.read { $0.contribution(idea)?.transcript?.confirmation } == .asked)
        }
    }
}
