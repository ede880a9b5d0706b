import PromptEngine
import SessionModel
import Testing

@Suite struct StandingTests {
    static let begun: [PromptID: AnswerValue] = [
        "hello": .seen, "consent": .consent(true), "group": .choice("refugees"),
    ]

    @Test("a standing alone decides when nothing can be answered")
    func closed() {
        for answers in [[:], Self.begun, Course.allAnswers] {
            let expected: [(Standing, Step)] = [
                (.before, .waiting), (.sent, .done(declined: false)), (.ended, .done(declined: false)),
                (.declined, .done(declined: true)),
            ]
            for (standing, step) in expected {
                let course = Course(answers, standing: standing)
                #expect(course.step == step)
                #expect(course.step(at: "hello") == step)
                #expect(course.next(after: "hello") == step)
                #expect(course.last == nil)
                #expect(course.previous(before: "need") == nil)
            }
        }
    }

    @Test("when the phase closed, what was said can be changed and sent, and nothing new is asked")
    func finishing() throws {
        var answers = Self.begun
        answers["need"] = .text("taal")
        answers["goal"] = .skipped
        let course = Course(answers, standing: .finishing)
        #expect(course.step == .review)
        #expect(course.relevant.map(\.id) == ["hello", "consent", "group", "need", "goal"])
        #expect(course.counted == answers)
        #expect(course.step(at: "need") == .prompt("need", number: 4, of: 5))
        #expect(course.step(at: "years") == .review)
        #expect(course.last == "goal")
        #expect(course.next(after: "goal") == .review)
        #expect(try course.check(.text("werk"), for: "need") == .text("werk"))
        #expect(throws: AnswerFault.notAsked) { try course.check(.number(3), for: "years") }
    }

    @Test("when the phase closed, a change that would ask something new goes to the review")
    func finishingNewlyRelevant() {
        var answers = Self.begun
        answers["need"] = .text("taal")
        answers["goal"] = .choices(["home", "other"])
        let course = Course(answers, standing: .finishing)
        #expect(course.step == .review)
        #expect(course.next(after: "goal") == .review)
    }

    @Test("whoever comes in after the questions is asked what is needed to take part, and nothing more")
    func joining() throws {
        let empty = Course([:], standing: .joining)
        #expect(empty.relevant.map(\.id) == ["hello", "consent", "group"])
        #expect(empty.step == .prompt("hello", number: 1, of: 3))
        #expect(empty.step(at: "need") == empty.step)
        #expect(try empty.check(.seen, for: "hello") == .seen)
        #expect(throws: AnswerFault.notAsked) { try empty.check(.text("taal"), for: "need") }

        let joined = Course(Self.begun, standing: .joining)
        #expect(joined.step == .waiting)
        #expect(joined.next(after: "group") == .waiting)
        #expect(joined.previous(before: "group") == "consent")
        #expect(joined.step(at: "group") == .prompt("group", number: 3, of: 3))
        let declined = Course(["hello": .seen, "consent": .consent(false)], standing: .joining)
        #expect(declined.step == .done(declined: true))
    }

    @Test("a flow that asks no consent and no group asks nothing of whoever comes in after the questions")
    func joiningWithoutQuestions() {
        let flow = Flow(
            id: "short", phase: "contribute", groups: [], prompts: [Prompt(id: "need", kind: .text(characters: 100))])
        #expect(Course(flow: flow, answers: [:], standing: .joining).step == .waiting)
    }

    @Test("when the phase closed before anything was said, the person waits")
    func finishingWithNothing() {
        for answers in [[:], Self.begun, Self.begun.merging(["need": .skipped]) { $1 }] {
            let course = Course(answers, standing: .finishing)
            #expect(course.step == .waiting)
            #expect(course.step(at: "hello") == .waiting)
            #expect(course.last == nil)
            #expect(throws: AnswerFault.notAsked) { try course.check(.text("taal"), for: "need") }
        }
    }
}
