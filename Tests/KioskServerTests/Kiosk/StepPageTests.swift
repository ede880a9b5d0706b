import HTTPTypes
import PromptEngine
import SessionModel
import Testing

/// Each kind of prompt: its screen, what is sent, what is kept.
@Suite struct StepPageTests {
    struct Kind: Sendable, CustomTestStringConvertible {
        let prompt: PromptID
        let given: [String: [String]]
        let kept: AnswerValue

        init(_ prompt: PromptID, _ given: [String: [String]], _ kept: AnswerValue) {
            self.prompt = prompt
            self.given = given
            self.kept = kept
        }

        var testDescription: String { "\(prompt) \(given)" }
    }

    static let kinds = [
        Kind("hello", [:], .seen),
        Kind("consent", ["value": ["yes"]], .consent(true)),
        Kind("group", ["value": ["neighbours"]], .choice("neighbours")),
        Kind("need", ["value": ["  Een\r\nhuis "]], .text("Een\nhuis")),
        Kind("place", ["value": ["village"]], .choice("village")),
        Kind("goal", ["value": ["rest", "home"]], .choices(["home", "rest"])),
        Kind("years", ["value": ["42"]], .number(42)),
        Kind("years", ["value": ["٤٢"]], .number(42)),
        Kind("years", ["value": [" 4 2 "]], .number(42)),
        Kind("trust", ["value": ["4"]], .scale(4)),
        Kind("order", ["rank.home": ["2"], "rank.work": [""], "rank.rest": ["1"]], .ranking(["rest", "home"])),
        Kind("order", ["rank.work": ["1"]], .ranking(["work"])),
        Kind("spread", ["points.home": ["7"], "points.work": ["٣"]], .points(["home": 7, "work": 3])),
        Kind("spread", ["points.home": [""], "points.work": ["10"]], .points(["work": 10])),
        Kind("others", [:], .ideas([])),
    ]

    @Test("an answer of each kind is kept as it was given, and leads on", arguments: kinds)
    func keeps(_ kind: Kind) async throws {
        try await TestServer.run(.everyKind) { server in
            let session = try await server.session()
            let (browser, page) = try await server.visitor(at: session, until: kind.prompt.rawValue)
            let next = try await browser.answer(page, kind.given)
            #expect(next.status == .ok)
            #expect(next.prompt != kind.prompt.rawValue)
            #expect(session.latestAnswers[kind.prompt] == kind.kept)
        }
    }

    @Test("a question that is shown again has its answer filled in", arguments: kinds.filter { !$0.given.isEmpty })
    func fillsIn(_ kind: Kind) async throws {
        try await TestServer.run(.everyKind) { server in
            let session = try await server.session()
            let (browser, page) = try await server.visitor(at: session, until: kind.prompt.rawValue)
            _ = try await browser.answer(page, kind.given)
            let again = try await browser.get("/kiosk/170406/step/\(kind.prompt)")
            let form = try #require(again.forms.first)
            switch kind.kept {
            case .choice(let option): #expect(form["value"] == [option.rawValue])
            case .choices(let options): #expect(form["value"] == options.map(\.rawValue))
            case .text(let text): #expect(form["value"] == [text])
            case .number(let number), .scale(let number): #expect(form["value"] == [String(number)])
            case .ranking(let order):
                for (place, option) in order.enumerated() { #expect(form["rank.\(option)"] == ["\(place + 1)"]) }
            case .points(let points):
                #expect(form["points.home"] == ["\(points["home"] ?? 0)"])
                #expect(form["points.work"] == ["\(points["work"] ?? 0)"])
            case .consent: #expect(again.body.contains(/class="button primary chosen" name="value" value="yes"/))
            case .seen, .spoken, .ideas, .skipped: Issue.record("nothing to fill in")
            }
        }
    }

    @Test("each kind has the controls that its answers come from, without any script")
    func controls() async throws {
        try await TestServer.run(.everyKind) { server in
            let session = try await server.session()
            let browser = server.browser()
            var page = try await browser.sitDown(at: "170406")
            let controls = [
                "hello": #"class="answer telling""#, "consent": #"name="value" value="no""#,
                "group": #"type="radio" name="value" value="refugees""#,
                "need": #"<textarea id="writing" name="value""#,
                "place": #"type="radio" name="value" value="city""#,
                "goal": #"type="checkbox" name="value" value="other""#, "years": #"inputmode="numeric" name="value""#,
                "trust": #"type="radio" name="value" value="5""#, "order": #"<select name="rank.rest""#,
                "spread": #"type="number" name="points.work""#,
            ]
            for (prompt, control) in controls.sorted(by: { $0.key < $1.key }) {
                page = try await browser.goOn(from: page, until: "review")
                page = try await browser.get("/kiosk/170406/step/\(prompt)")
                #expect(page.prompt == prompt)
                #expect(page.body.contains(control), "\(prompt)")
                #expect(page.forms.first?["submission"].first?.count == 32)
                #expect(page.forms.first?["participant"] == [try #require(session.people.first).id.rawValue])
            }
            #expect(try await browser.get("/kiosk/170406/step/group").text.contains("Buurtgenoten"))
            #expect(try await browser.get("/kiosk/170406/step/others").text.contains(try server.text(.ideasNone)))
        }
    }

    @Test("each step of a scale has its drawing, and so has the step that was taken, in the review")
    func marks() async throws {
        try await TestServer.run(.everyKind) { server in
            let session = try await server.session()
            let (browser, page) = try await server.visitor(at: session, until: "trust")
            let drawn = page.body.matches(of: /faces\.svg#([a-z]+-\d+)"/).map { String($0.1) }
            #expect(drawn == ["amount-0", "amount-3", "amount-6", "amount-9", "amount-12"])
            let review = try await browser.goOn(from: try await browser.answer(page, ["value": ["4"]]), until: "review")
            #expect(review.body.matches(of: /faces\.svg#([a-z]+-\d+)"/).map { String($0.1) } == ["amount-9"])
        }
    }

    @Test("a step tells how far it is, and offers the skip only where one may skip")
    func progress() async throws {
        try await TestServer.run(.everyKind) { server in
            let session = try await server.session()
            let (browser, consent) = try await server.visitor(at: session, until: "consent")
            #expect(consent.body.contains(">Vraag</span>"))
            #expect(!consent.offersSkip)
            let need = try await browser.goOn(from: consent, until: "need")
            #expect(need.offersSkip)
            #expect(!(try await browser.get("/kiosk/170406/step/hello")).offersSkip)
        }
    }

    @Test("a screen is in the language of the person: its letters, its direction, its digits")
    func languages() async throws {
        try await TestServer.run(.everyKind) { server in
            let session = try await server.session()
            for (locale, direction) in [("nl", "ltr"), ("nl-simple", "ltr"), ("ar", "rtl"), ("ti", "ltr")] {
                let (_, page) = try await server.visitor(at: session, in: LocaleTag(locale), until: "years")
                #expect(page.language == locale)
                #expect(page.direction == direction)
            }
            let (_, arabic) = try await server.visitor(at: session, in: "ar", until: "need")
            #expect(arabic.text.contains("٤٠"))
        }
    }

    @Test("a question that is only there in Dutch says so to a reader of simple Dutch, and to nobody else")
    func fallback() async throws {
        try await TestServer.run(.everyKind) { server in
            let session = try await server.session()
            let notice = try server.text(.fallback, in: "nl-simple")
            let (_, missing) = try await server.visitor(at: session, in: "nl-simple", until: "years")
            #expect(missing.text.contains("Hoeveel jaar?"))
            #expect(missing.text.contains(notice))
            let (_, present) = try await server.visitor(at: session, in: "nl-simple", until: "trust")
            #expect(!present.text.contains(notice))
            let (_, dutch) = try await server.visitor(at: session, in: "nl", until: "years")
            #expect(!dutch.text.contains(notice))
        }
    }

    @Test("the consent tells how many days answers are kept")
    func retention() async throws {
        try await TestServer.run { server in
            let session = try await server.session(days: 77)
            let (_, dutch) = try await server.visitor(at: session, until: "consent")
            #expect(dutch.text.contains(": 77."))
            let (_, arabic) = try await server.visitor(at: session, in: "ar", until: "consent")
            #expect(arabic.text.contains("٧٧"))
        }
    }
}
