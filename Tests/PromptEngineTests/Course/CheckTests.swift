import PromptEngine
import SessionModel
import Testing

@Suite struct CheckTests {
    static let ideas: [ContributionID] = ["i1", "i2", "i3"]

    struct Case: Sendable, CustomTestStringConvertible {
        let prompt: PromptID
        let given: AnswerValue
        let outcome: Result<AnswerValue, AnswerFault>
        var testDescription: String { "\(prompt): \(given)" }

        init(_ prompt: PromptID, _ given: AnswerValue, kept: AnswerValue) {
            self.prompt = prompt
            self.given = given
            outcome = .success(kept)
        }

        init(_ prompt: PromptID, _ given: AnswerValue, fault: AnswerFault) {
            self.prompt = prompt
            self.given = given
            outcome = .failure(fault)
        }
    }

    static let texts = [
        Case("need", .text("taal"), kept: .text("taal")),
        Case("need", .text(" \n taal leren\t\u{00A0}"), kept: .text("taal leren")),
        Case("need", .text("een\r\ntwee\rdrie\nvier"), kept: .text("een\ntwee\ndrie\nvier")),
        Case("need", .text("cafe\u{0301}"), kept: .text("caf\u{00E9}")),
        Case("need", .text("a\u{0000}b\u{0001}c"), kept: .text("abc")),
        Case("need", .text("=1+1"), kept: .text("=1+1")),
        Case("need", .text(""), fault: .empty),
        Case("need", .text(" \n\u{2003} "), fault: .empty),
        Case("need", .text("\u{200B}\u{200F}\u{0007}"), fault: .empty),
        // Limits count what people see as characters.
        Case("need", .text(String(repeating: "👨‍👩‍👧‍👦", count: 20)), kept: .text(String(repeating: "👨‍👩‍👧‍👦", count: 20))),
        Case("need", .text(String(repeating: "ኣ", count: 21)), fault: .tooLong(limit: 20)),
        Case("need", .text("a" + String(repeating: "\u{0301}", count: 1000)), fault: .tooLong(limit: 20)),
        Case("need", .text(String(repeating: " ", count: 30) + "a"), kept: .text("a")),
        Case("need", .skipped, kept: .skipped),
        Case("need", .number(3), fault: .wrongKind),
    ]

    static let options = [
        Case("group", .choice("neighbours"), kept: .choice("neighbours")),
        Case("group", .choice("cats"), fault: .unknownOption),
        Case("group", .choices(["refugees"]), fault: .wrongKind),
        Case("group", .skipped, fault: .required),
        Case("goal", .choices(["other", "home"]), kept: .choices(["home", "other"])),
        Case("goal", .choices(["home", "home", "work"]), kept: .choices(["home", "work"])),
        Case("goal", .choices([]), fault: .empty),
        Case("goal", .choices(["home"]), fault: .tooFew(atLeast: 2)),
        Case("goal", .choices(["home", "home"]), fault: .tooFew(atLeast: 2)),
        Case("goal", .choices(["home", "work", "study", "other"]), fault: .tooMany(atMost: 3)),
        Case("goal", .choices(["home", "boat"]), fault: .unknownOption),
        Case("order", .ranking(["c", "a"]), kept: .ranking(["c", "a"])),
        Case("order", .ranking(["c"]), kept: .ranking(["c"])),
        Case("order", .ranking([]), fault: .empty),
        Case("order", .ranking(["c", "c"]), fault: .ranking(places: 2)),
        Case("order", .ranking(["c", "b", "a"]), fault: .ranking(places: 2)),
        Case("order", .ranking(["d"]), fault: .unknownOption),
        Case("spread", .points(["a": 10]), kept: .points(["a": 10])),
        Case("spread", .points(["a": 4, "b": 6]), kept: .points(["a": 4, "b": 6])),
        Case("spread", .points(["a": 10, "b": 0]), kept: .points(["a": 10])),
        Case("spread", .points([:]), fault: .empty),
        Case("spread", .points(["a": 0, "b": 0]), fault: .empty),
        Case("spread", .points(["a": 9]), fault: .points(budget: 10)),
        Case("spread", .points(["a": 11]), fault: .points(budget: 10)),
        Case("spread", .points(["a": 12, "b": -2]), fault: .points(budget: 10)),
        Case("spread", .points(["a": .max, "b": .max]), fault: .points(budget: 10)),
        Case("spread", .points(["a": 5, "z": 5]), fault: .unknownOption),
    ]

    static let others = [
        Case("hello", .seen, kept: .seen),
        Case("hello", .skipped, fault: .required),
        Case("consent", .consent(false), kept: .consent(false)),
        Case("consent", .skipped, fault: .required),
        Case("years", .number(0), kept: .number(0)),
        Case("years", .number(99), kept: .number(99)),
        Case("years", .number(-1), fault: .outOfRange(lowest: 0, highest: 99)),
        Case("years", .number(.max), fault: .outOfRange(lowest: 0, highest: 99)),
        Case("trust", .scale(1), kept: .scale(1)),
        Case("trust", .scale(0), fault: .outOfRange(lowest: 1, highest: 5)),
        Case("trust", .scale(6), fault: .outOfRange(lowest: 1, highest: 5)),
        Case("trust", .number(3), fault: .wrongKind),
        Case("others", .ideas([]), kept: .ideas([])),
        Case(
            "others",
            .ideas([
                IdeaReaction(contribution: "i2", agrees: false, addition: " ja\u{0000} "),
                IdeaReaction(contribution: "i1", agrees: true, addition: "  "),
            ]),
            kept: .ideas([
                IdeaReaction(contribution: "i1", agrees: true, addition: nil),
                IdeaReaction(contribution: "i2", agrees: false, addition: "ja"),
            ])),
        Case(
            "others", .ideas([IdeaReaction(contribution: "i1", agrees: false, addition: nil)]), kept: .ideas([])),
        Case(
            "others", .ideas([IdeaReaction(contribution: "i9", agrees: true, addition: nil)]), fault: .unknownOption),
        Case(
            "others", .ideas(ideas.map { IdeaReaction(contribution: $0, agrees: true, addition: nil) }),
            fault: .tooMany(atMost: 2)),
        Case(
            "others",
            .ideas([IdeaReaction(contribution: "i1", agrees: true, addition: String(repeating: "a", count: 1001))]),
            fault: .tooLong(limit: 1000)),
        Case("nothing", .seen, fault: .notAsked),
    ]

    @Test("an answer is kept in one form, or refused for what is wrong with it", arguments: texts + options + others)
    func check(_ example: Case) {
        let course = Course(Course.allAnswers, ideas: Self.ideas)
        let outcome = Result { () throws(AnswerFault) in try course.check(example.given, for: example.prompt) }
        #expect(outcome == example.outcome)
        if case (.text(let kept), .success(.text(let expected))) = (try? outcome.get(), example.outcome) {
            #expect(Array(kept.unicodeScalars) == Array(expected.unicodeScalars))
        }
    }

    @Test("what check returns, it returns again unchanged", arguments: texts + options + others)
    func idempotent(_ example: Case) throws {
        guard case .success(let kept) = example.outcome else { return }
        #expect(try Course(Course.allAnswers, ideas: Self.ideas).check(kept, for: example.prompt) == kept)
    }

    @Test("an answer is refused where its prompt cannot be reached")
    func reach() {
        let begun = Course(["hello": .seen])
        #expect(throws: AnswerFault.notAsked) { try begun.check(.text("taal"), for: "need") }
        #expect(throws: Never.self) { try begun.check(.consent(true), for: "consent") }
        var answers = Course.allAnswers
        answers["goal"] = .choices(["home", "work"])
        #expect(throws: AnswerFault.notAsked) { try Course(answers).check(.text("rust"), for: "which") }
        for standing in [Standing.before, .sent, .declined, .ended] {
            let course = Course(Course.allAnswers, standing: standing)
            #expect(throws: AnswerFault.notAsked) { try course.check(.text("taal"), for: "need") }
        }
    }

    @Test("only a group of the session can be chosen")
    func sessionGroups() {
        let course = Course(["hello": .seen, "consent": .consent(true)], groups: ["neighbours"])
        #expect(throws: AnswerFault.unknownOption) { try course.check(.choice("refugees"), for: "group") }
        #expect(throws: Never.self) { try course.check(.choice("neighbours"), for: "group") }
    }

    @Test("each fault can be told in the participant's language")
    func phrases() throws {
        let texts = try #require(AuthorFiles().read().catalogue?.locale("ar")?.interface)
        #expect(AnswerFault.tooLong(limit: 20).phrase(in: texts) == Phrase(text: "كلمة ٢٠", say: "كَلِمَة 20"))
        #expect(
            AnswerFault.outOfRange(lowest: 0, highest: 99).phrase(in: texts).text == "كلمة ٠ ٩٩")
        let all: [AnswerFault] = [
            .notAsked, .wrongKind, .required, .empty, .tooLong(limit: 1), .tooFew(atLeast: 1), .tooMany(atMost: 1),
            .notANumber, .outOfRange(lowest: 1, highest: 2), .unknownOption, .ranking(places: 1), .points(budget: 1),
        ]
        for fault in all {
            let phrase = fault.phrase(in: texts)
            #expect(!phrase.text.contains("{") && !phrase.say.contains("{"))
        }
    }
}
