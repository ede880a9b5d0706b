import HTTPTypes
import SessionModel
import Testing

@testable import KioskServer

/// Each kind of question at which an answer can be proposed, through the helper's own form.
@Suite struct ProposedKindsTests {
    static let cases: [(prompt: String, fields: [String: [String]], value: AnswerValue, read: String)] = [
        ("place", ["value": ["village"]], .choice("village"), "In een dorp"),
        ("goal", ["value": ["home", "rest"]], .choices(["home", "rest"]), "Een huis Rust"),
        ("years", ["value": ["12"]], .number(12), "12"),
        ("trust", ["value": ["4"]], .scale(4), "4 van 5"),
        ("order", ["rank.rest": ["1"], "rank.home": ["2"]], .ranking(["rest", "home"]), "Rust"),
        (
            "spread", ["points.home": ["7"], "points.work": ["3"]], .points(["home": 7, "work": 3]), "Een huis 7 Werk 3"
        ),
        ("group", ["value": ["neighbours"]], .choice("neighbours"), "Buurtgenoten"),
    ]

    @Test("the kiosk shows what is proposed in its own words, and a yes makes it the answer", arguments: cases.indices)
    func kinds(_ index: Int) async throws {
        let (prompt, fields, value, read) = Self.cases[index]
        try await TestServer.run(.everyKind) { server in
            let session = try await server.session()
            let (seat, _, helper) = try await server.helped(in: session, at: prompt, locale: "nl")
            let form = try await helper.get("/helper/seats/1").form(to: "/answer/\(prompt)")
            _ = try await helper.submit(form, fields.merging(["do": ["propose"]]) { $1 })
            #expect(session.help?.proposal?.submission.value == value)
            #expect(try await seat.get("/kiosk/170406/step").shows(read))
            _ = try await seat.settle("yes", at: session)
            #expect(session.latestAnswers[PromptID(prompt)] == value)
        }
    }

    @Test("at what is only heard or reacted to there is nothing to propose", arguments: ["hello", "others"])
    func nothingToPropose(_ prompt: String) async throws {
        try await TestServer.run(.everyKind) { server in
            let session = try await server.session()
            let (_, _, helper) = try await server.helped(in: session, at: prompt, locale: "nl")
            #expect(try await helper.get("/helper/seats/1").form(to: "/answer/\(prompt)") == nil)
            let refused = try await helper.postOnly(
                "/helper/seats/1/answer/\(prompt)", [("do", "propose"), ("value", "x")])
            #expect(refused.status == .forbidden)
        }
    }
}
