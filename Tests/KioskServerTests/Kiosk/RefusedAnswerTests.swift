import HTTPTypes
import PromptEngine
import SessionModel
import Testing

/// What is wrong with an answer is told, and nothing that was typed is lost.
@Suite struct RefusedAnswerTests {
    struct Refusal: Sendable, CustomTestStringConvertible {
        let prompt: PromptID
        let given: [String: [String]]
        let message: InterfaceKey
        let values: [String: InterfaceValue]

        init(
            _ prompt: PromptID, _ given: [String: [String]], _ message: InterfaceKey,
            _ values: [String: InterfaceValue] = [:]
        ) {
            self.prompt = prompt
            self.given = given
            self.message = message
            self.values = values
        }

        var testDescription: String { "\(prompt) \(given)" }
    }

    static let refusals = [
        Refusal("consent", [:], .errorRequired),
        Refusal("consent", ["do": ["skip"]], .errorRequired),
        Refusal("group", [:], .errorRequired),
        Refusal("group", ["do": ["skip"]], .errorRequired),
        Refusal("group", ["value": ["kings"]], .errorOption),
        Refusal("need", ["value": [" \n "]], .errorEmpty),
        Refusal("need", ["value": [String(repeating: "ሰ", count: 41)]], .errorTooLong, ["count": .number(40)]),
        Refusal("place", [:], .errorEmpty),
        Refusal("place", ["value": ["mars"]], .errorOption),
        Refusal("goal", [:], .errorEmpty),
        Refusal("goal", ["value": ["work"]], .errorTooFew, ["count": .number(2)]),
        Refusal("goal", ["value": ["home", "work", "rest", "other"]], .errorTooMany, ["count": .number(3)]),
        Refusal("goal", ["value": ["home", "mars"]], .errorOption),
        Refusal("years", ["value": [""]], .errorEmpty),
        Refusal("years", ["value": ["heel <veel>"]], .errorNotANumber),
        Refusal("years", ["value": ["99999999999999999999"]], .errorNotANumber),
        Refusal("years", ["value": ["100"]], .errorRange, ["lowest": .number(1), "highest": .number(99)]),
        Refusal("years", ["value": ["-1"]], .errorRange, ["lowest": .number(1), "highest": .number(99)]),
        Refusal("trust", [:], .errorEmpty),
        Refusal("trust", ["value": ["6"]], .errorRange, ["lowest": .number(1), "highest": .number(5)]),
        Refusal("order", [:], .errorEmpty),
        Refusal("order", ["rank.home": ["1"], "rank.work": ["1"], "rank.rest": ["2"]], .errorRanking),
        Refusal("order", ["rank.home": ["1"], "rank.work": ["2"], "rank.rest": ["3"]], .errorRanking),
        Refusal("order", ["rank.mars": ["1"]], .errorOption),
        Refusal("spread", [:], .errorEmpty),
        Refusal("spread", ["points.home": ["4"], "points.work": ["5"]], .errorPoints, ["count": .number(10)]),
        Refusal("spread", ["points.home": ["13"], "points.work": ["-3"]], .errorPoints, ["count": .number(10)]),
        Refusal("spread", ["points.home": ["veel"], "points.work": ["5"]], .errorNotANumber),
        Refusal("others", ["agree.nothing": ["yes"]], .errorOption),
    ]

    @Test("a refused answer says what is wrong, keeps what was filled in and stores nothing", arguments: refusals)
    func refuses(_ refusal: Refusal) async throws {
        try await TestServer.run(.everyKind) { server in
            let session = try await server.session()
            let (browser, page) = try await server.visitor(at: session, until: refusal.prompt.rawValue)
            let version = session.version
            let again = try await browser.answer(page, refusal.given)

            #expect(again.status == .unprocessableContent)
            #expect(again.prompt == refusal.prompt.rawValue)
            #expect(again.text.contains(try server.text(refusal.message, refusal.values)))
            #expect(again.body.contains(#"role="alert""#))
            #expect(session.version == version)
            let form = try #require(again.forms.first)
            for (name, values) in refusal.given where name != "do" {
                guard page.body.contains(#"name="\#(name)""#) else { continue }
                if isPick(refusal.prompt), !values.allSatisfy({ page.body.contains(#"value="\#($0)""#) }) { continue }
                #expect(form[name] == values)
            }
        }
    }

    /// Whether the answer is picked from what the page offers, so that nothing else can come back.
    private func isPick(_ prompt: PromptID) -> Bool {
        ["consent", "group", "place", "goal", "trust", "order"].contains(prompt)
    }

    @Test("the message is in the language of the person", arguments: ["nl", "nl-simple", "ar", "ti"] as [LocaleTag])
    func language(_ locale: LocaleTag) async throws {
        try await TestServer.run(.everyKind) { server in
            let session = try await server.session()
            let (browser, page) = try await server.visitor(at: session, in: locale, until: "goal")
            let again = try await browser.answer(page, "work")
            #expect(again.language == locale.rawValue)
            #expect(again.text.contains(try server.text(.errorTooFew, ["count": .number(2)], in: locale)))
        }
    }

    @Test("an answer refused on the way from the review still leads back there")
    func fromReview() async throws {
        try await TestServer.run(.everyKind) { server in
            let session = try await server.session()
            let (browser, _) = try await server.visitor(at: session, until: "review")
            let page = try await browser.get("/kiosk/170406/step/years?from=review")
            let again = try await browser.answer(page, "veel")
            #expect(again.status == .unprocessableContent)
            #expect(again.forms.first?["from"] == ["review"])
            #expect(try await browser.answer(again, "7").screen == "review")
        }
    }

    @Test("an answer to a question that is not asked changes nothing and leads to the one that is")
    func notAsked() async throws {
        try await TestServer.run(.everyKind) { server in
            let session = try await server.session()
            let (browser, page) = try await server.visitor(at: session, until: "need")
            let participant = try #require(page.forms.first?["participant"].first)
            let version = session.version
            for prompt in ["spread", "which", "unknown", "%0d%0aX", "..%2f.."] {
                let led = try await browser.post(
                    "/kiosk/170406/answer/\(prompt)",
                    [("participant", participant), ("value", "4"), ("submission", prompt)])
                #expect(led.prompt == "need")
            }
            #expect(session.version == version)
        }
    }
}
