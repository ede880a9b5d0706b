import HTTPTypes
import PromptEngine
import SessionModel
import Testing

@testable import KioskServer

/// What a helper sees and does at a seat that let them in.
@Suite struct AlongsideTests {
    private static let seat = "/helper/seats/1"

    /// Everything that a helper can ask of a seat; each is refused where they were not let in.
    private func expectClosed(_ helper: Browser, _ session: LiveSession) async throws {
        let version = session.version
        #expect(try await helper.get(Self.seat).path == "/helper/seats")
        #expect(try await helper.send(.get, Self.seat + "/events").status == .forbidden)
        let requests: [(String, [(String, String)])] = [
            ("sign", [("do", "say")]), ("sign", [("do", "point"), ("place", "0")]), ("language", [("locale", "ar")]),
            ("watch", []), ("answer/need", [("value", "x"), ("do", "propose")]),
            ("answer/need", [("value", "x"), ("do", "enter"), ("said", "yes")]),
        ]
        for (path, fields) in requests {
            #expect(try await helper.postOnly(Self.seat + "/" + path, fields).status == .forbidden, "\(path)")
        }
        #expect(session.version == version)
        #expect(session.desk.sign(at: try #require(session.seat(number: 1))) == "")
    }

    @Test("the question stands in the helper's language beside the participant's")
    func twoLanguages() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (_, _, helper) = try await server.helped(in: session, locale: "ar")
            let page = try await helper.get(Self.seat)
            #expect(page.text.contains("Wat hebben mensen nodig om volop mee te doen in de samenleving?"))
            #expect(page.body.contains(#"<p class="theirs" lang="ar" dir="rtl">إلى ماذا"#))
        }
    }

    @Test("a seat that asked nothing of this helper is closed to them")
    func closed() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            _ = try await server.visitor(at: session, until: "need")
            let helper = try await server.helper(in: session)
            try await expectClosed(helper, session)
            _ = try await helper.post("/helper/offer", [("number", "1")])
            try await expectClosed(helper, session)
        }
    }

    @Test("a seat that asked is closed until the helper takes it")
    func asked() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (seat, _) = try await server.visitor(at: session, until: "need")
            _ = try await seat.ask("ask", at: session)
            try await expectClosed(try await server.helper(in: session), session)
        }
    }

    enum Ending: CaseIterable { case finish, release, participantEnds, participantLeaves, otherHelper }

    @Test("when the helper's turn is over the seat is closed to them, whoever ended it", arguments: Ending.allCases)
    func over(_ ending: Ending) async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (seat, _, helper) = try await server.helped(in: session)
            switch ending {
            case .finish: _ = try await helper.post(Self.seat + "/finish")
            case .release: _ = try await helper.post(Self.seat + "/release")
            case .participantEnds: _ = try await seat.ask("end", at: session)
            case .participantLeaves:
                try await session.leave(try #require(session.people.last).id, at: server.clock.now)
            case .otherHelper:
                _ = try await helper.post(Self.seat + "/release")
                let other = try await server.helper(in: session, named: "Noor")
                _ = try await other.post(Self.seat + "/take")
            }
            try await expectClosed(helper, session)
        }
    }

    @Test("what a helper proposes waits at the kiosk; a no keeps nothing of it, and a yes makes it the answer")
    func proposing() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (seat, _, helper) = try await server.helped(in: session)
            let page = try await helper.get(Self.seat)
            let waiting = try await helper.submit(
                page.form(to: "/answer/need"), ["value": ["Een huis"], "locale": ["nl"], "do": ["propose"]])
            #expect(waiting.text.contains("Je voorstel staat op de kiosk."))
            let shown = try await seat.get("/kiosk/170406/step")
            #expect(shown.shows("Een huis"))
            #expect(shown.body.contains(#"<div class="reply" lang="nl" dir="ltr">"#))
            #expect(session.latestAnswers["need"] == nil)

            #expect(try await seat.settle("no", at: session).prompt == "need")
            #expect(try await helper.get(Self.seat).text.contains("zei nee"))
            #expect(session.latestAnswers["need"] == nil)

            let again = try await helper.get(Self.seat)
            _ = try await helper.submit(
                again.form(to: "/answer/need"), ["value": ["ገዛ"], "locale": ["ti"], "do": ["propose"]])
            #expect(try await seat.settle("yes", at: session).prompt == "why")
            let answer = try #require(session.people.last?.answers["need"]?.latest)
            #expect(answer.value == .text("ገዛ"))
            let id = try #require(session.read { $0.helpers.keys.first })
            #expect(
                answer.provenance == Provenance(authorship: .proposed, means: .typing, locale: "ti", helper: id))
            #expect(try await helper.get(Self.seat).text.contains("zei ja"))
        }
    }

    @Test("an answer is entered only when the helper says that it was said aloud, and it is marked so")
    func entering() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (seat, _, helper) = try await server.helped(in: session)
            let form = try await helper.get(Self.seat).form(to: "/answer/need")
            let refused = try await helper.submit(form, ["value": ["Huis"], "locale": ["nl"], "do": ["enter"]])
            #expect(refused.status == .unprocessableContent)
            #expect(session.latestAnswers["need"] == nil)
            _ = try await helper.submit(
                form, ["value": ["Huis"], "locale": ["nl"], "do": ["enter"], "said": ["yes"]])
            let provenance = try #require(session.people.last?.answers["need"]?.latest.provenance)
            #expect(provenance.authorship == .entered)
            #expect(provenance.locale == "nl")
            #expect(try await seat.get("/kiosk/170406/step").prompt == "why")
        }
    }

    @Test("an answer that does not fit its question is told in Dutch, and none is proposed")
    func faults() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (_, _, helper) = try await server.helped(in: session)
            let form = try await helper.get(Self.seat).form(to: "/answer/need")
            let empty = try await helper.submit(form, ["value": [""], "do": ["propose"]])
            #expect(empty.status == .unprocessableContent)
            #expect(empty.text.contains(try server.text(.errorEmpty)))
            let other = try await helper.post(Self.seat + "/answer/why", [("value", "x"), ("do", "propose")])
            #expect(other.status == .conflict)
            #expect(session.help?.proposal == nil)
        }
    }

    @Test("nobody answers for somebody whether they take part")
    func consent() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (_, _, helper) = try await server.helped(in: session, at: "consent")
            let page = try await helper.get(Self.seat)
            #expect(page.form(to: "/answer/consent") == nil)
            for verb in ["propose", "enter"] {
                let refused = try await helper.postOnly(
                    Self.seat + "/answer/consent", [("value", "yes"), ("do", verb), ("said", "yes")])
                #expect(refused.status == .forbidden)
            }
            #expect(session.people.last?.consents == nil)
        }
    }

    @Test("of a ballot a helper sees only that somebody votes, and cannot have a hand in it")
    func ballot() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            try await session.openVoting(.top(3), at: server.clock.now)
            let seat = server.browser()
            let ballot = try await seat.voter(at: session)
            _ = try await seat.ask("ask", at: session)
            let helper = try await server.helper(in: session)
            #expect(try await helper.get("/helper/seats").text.contains("is aan het stemmen"))
            _ = try await helper.post(Self.seat + "/take")
            _ = try await seat.ask("share", at: session)
            let participant = try #require(session.people.last?.id.rawValue)
            for prompt in ["ballot-1", "need"] {
                _ = try await seat.post(
                    "/kiosk/170406/draft", [("participant", participant), ("prompt", prompt), ("rank.c", "1")])
            }
            _ = try await seat.submit(
                ballot.form(to: "/ballot"), ["do": ["send"], "rank.c": ["1"], "rank.a": ["2"]])
            let page = try await helper.get(Self.seat)
            #expect(page.text.contains("De deelnemer is aan het stemmen."))
            for name in ["Eigen verantwoordelijkheid", "Wonen", "Eerste plaats"] {
                #expect(!page.text.contains(name), "\(name)")
            }
            #expect(page.forms.allSatisfy { !$0.action.contains("/answer/") })
            let refused = try await helper.post(Self.seat + "/answer/need", [("value", "x"), ("do", "propose")])
            #expect(refused.status == .conflict)
            #expect(session.ballots.count == 1)
        }
    }

    @Test(
        "the answer as it is being made shows while the participant allows it, is in no journal, and goes with the turn"
    )
    func draft() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (seat, _, helper) = try await server.helped(in: session, locale: "nl")
            let participant = try #require(session.people.last?.id.rawValue)
            func type(_ text: String) async throws {
                let page = try await seat.post(
                    "/kiosk/170406/draft", [("participant", participant), ("prompt", "need"), ("value", text)])
                #expect(page.status == .noContent)
            }
            try await type("Geheim")
            _ = try await seat.ask("share", at: session)
            #expect(!(try await helper.get(Self.seat).text.contains("Geheim")))
            let version = session.version
            try await type("Een tuin")
            #expect(try await helper.get(Self.seat).text.contains("Een tuin"))
            #expect(session.version == version)
            _ = try await seat.ask("unshare", at: session)
            #expect(!(try await helper.get(Self.seat).text.contains("Een tuin")))
            _ = try await seat.ask("share", at: session)
            #expect(!(try await helper.get(Self.seat).text.contains("Een tuin")))
        }
    }

    @Test("a helper lets the kiosk say it again, slower, larger, in another language, and points at what is there")
    func signs() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (seat, _, helper) = try await server.helped(in: session, at: "goal", locale: "nl")
            let id = try #require(session.seat(number: 1))
            let requests: [([(String, String)], String)] = [
                ([("do", "say")], "1 say"), ([("do", "slower")], "2 slower"),
                ([("do", "set"), ("setting", "size"), ("by", "1")], "3 set size 1"),
                ([("do", "point"), ("place", "2")], "4 point 2"),
            ]
            for (fields, sign) in requests {
                _ = try await helper.post(Self.seat + "/sign", fields)
                #expect(session.desk.sign(at: id) == sign)
            }
            for wrong in [[("do", "point"), ("place", "99")], [("do", "set"), ("setting", "x\"y"), ("by", "1")], []] {
                #expect(try await helper.post(Self.seat + "/sign", wrong).status == .unprocessableContent)
            }
            _ = try await helper.post(Self.seat + "/language", [("locale", "ti")])
            #expect(session.desk.sign(at: id) == "5 renew")
            #expect(try await seat.get("/kiosk/170406/step").language == "ti")
        }
    }
}
