import PromptEngine
import SessionModel
import Testing

@Suite struct CourseTests {
    private func ids(_ course: Course) -> [PromptID] { course.relevant.map(\.id) }

    @Test("the flow is asked in order, one prompt at a time, up to the review")
    func inOrder() {
        var answers: [PromptID: AnswerValue] = [:]
        var asked: [PromptID] = []
        while case .prompt(let id, let number, let count) = Course(answers).step, asked.count < 20 {
            #expect(number == asked.count + 1)
            #expect(count == Course(answers).relevant.count)
            asked.append(id)
            answers[id] = Course.allAnswers[id]
        }
        #expect(
            asked == [
                "hello", "consent", "group", "need", "goal", "which", "years", "trust", "order", "spread", "others",
            ])
        #expect(Course(answers).step == .review)
        #expect(Course(answers).counted == answers)
    }

    @Test("the number of prompts follows the answers so far")
    func progress() {
        #expect(Course([:]).step == .prompt("hello", number: 1, of: 9))
        var answers = Course.allAnswers
        answers["others"] = nil
        #expect(Course(answers).step == .prompt("others", number: 11, of: 11))
    }

    @Test("a skip is an answer to go on with")
    func skip() {
        var answers = Course.allAnswers
        answers["need"] = .skipped
        #expect(Course(answers).step == .review)
        #expect(Course(answers).counted["need"] == .skipped)
    }

    @Test("a skip of a required prompt does not count")
    func skipOfRequired() {
        var answers = Course.allAnswers
        answers["group"] = .skipped
        #expect(Course(answers).step == .prompt("group", number: 3, of: 11))
        #expect(Course(answers).counted["group"] == nil)
    }

    @Test("an answer of another kind than its prompt does not count")
    func otherKind() {
        var answers = Course.allAnswers
        answers["need"] = .number(3)
        #expect(Course(answers).step == .prompt("need", number: 4, of: 11))
        #expect(Course(answers).counted["need"] == nil)
    }

    @Test("a changed answer makes what depends on it irrelevant; changed back, the kept answer counts again")
    func changed() {
        var answers = Course.allAnswers
        answers["goal"] = .choices(["home", "work"])
        let without = Course(answers)
        #expect(!ids(without).contains("which"))
        #expect(without.counted["which"] == nil)
        #expect(without.step == .review)
        #expect(without.step(at: "which") == .review)
        answers["goal"] = .choices(["home", "other"])
        let again = Course(answers)
        #expect(again.counted["which"] == .text("rust"))
        #expect(again.step == .review)
    }

    @Test("a changed answer that makes a prompt relevant has it asked, though later ones are answered")
    func newlyRelevant() {
        var answers = Course.allAnswers
        answers["trust"] = nil
        answers["years"] = .number(1)
        #expect(Course(answers).step == .review)
        answers["years"] = .number(3)
        #expect(Course(answers).step == .prompt("trust", number: 8, of: 11))
        #expect(Course(answers).next(after: "years") == .prompt("trust", number: 8, of: 11))
        // The one after it waits until it is answered.
        #expect(Course(answers).next(after: "trust") == .prompt("trust", number: 8, of: 11))
    }

    @Test("next is the following prompt, answered or not; after the last comes the review")
    func next() {
        let course = Course(Course.allAnswers)
        #expect(course.next(after: "hello") == .prompt("consent", number: 2, of: 11))
        #expect(course.next(after: "others") == .review)
        #expect(course.next(after: "nothing") == .review)
        #expect(Course(["hello": .seen]).next(after: "hello") == .prompt("consent", number: 2, of: 9))
        #expect(Course(["hello": .seen]).next(after: "consent") == .prompt("consent", number: 2, of: 9))
    }

    @Test("previous is the prompt before, none before the first; from the review it is the last")
    func previous() {
        let course = Course(Course.allAnswers)
        #expect(course.previous(before: "hello") == nil)
        #expect(course.previous(before: "consent") == "hello")
        #expect(course.previous(before: "years") == "which")
        #expect(course.previous(before: "nothing") == nil)
        #expect(course.last == "others")
        var answers = Course.allAnswers
        answers["goal"] = .skipped
        #expect(Course(answers).previous(before: "years") == "goal")
        // From a prompt that is not asked any more, back still leads somewhere.
        #expect(Course(answers).previous(before: "which") == "goal")
        #expect(Course(answers).next(after: "which") == .prompt("years", number: 6, of: 10))
    }

    @Test("nobody gets past a prompt without an answer")
    func reach() {
        let course = Course(["hello": .seen, "need": .text("taal")])
        #expect(course.step(at: "need") == .prompt("consent", number: 2, of: 9))
        #expect(course.step(at: "hello") == .prompt("hello", number: 1, of: 9))
        #expect(course.step(at: "nothing") == course.step)
    }

    @Test("a no to a required consent ends the flow, and nothing else counts")
    func declined() {
        var answers = Course.allAnswers
        answers["consent"] = .consent(false)
        for standing in [Standing.open, .finishing] {
            let course = Course(answers, standing: standing)
            #expect(course.isDeclined)
            #expect(course.step == .done(declined: true))
            #expect(course.step(at: "need") == .done(declined: true))
            #expect(course.step(at: "consent") == .done(declined: true))
            #expect(course.counted == ["consent": .consent(false)])
            #expect(ids(course) == ["consent"])
            #expect(course.last == nil && course.previous(before: "need") == nil)
        }
    }

    @Test("a no to a consent that is not required is an answer")
    func freeConsent() {
        let flow = Flow(
            id: "vrij", phase: "contribute", groups: [],
            prompts: [
                Prompt(id: "photo", kind: .consent),
                Prompt(id: "why", kind: .text(characters: 9), condition: .agreed("photo", false)),
            ])
        let course = Course(flow: flow, groups: [], answers: ["photo": .consent(false)])
        #expect(course.step == .prompt("why", number: 2, of: 2))
        #expect(!course.isDeclined)
    }

    @Test("the group prompt offers the groups of the session, and is not asked without any")
    func groups() {
        let one = Course([:], groups: ["neighbours", "strangers"])
        #expect(one.prompt("group")?.options.map(\.id) == ["neighbours"])
        let none = Course([:], groups: [])
        #expect(none.prompt("group") == nil)
        #expect(none.step == .prompt("hello", number: 1, of: 8))
        let left = Course(Course.allAnswers, groups: ["neighbours"])
        #expect(left.step == .prompt("group", number: 3, of: 11))
    }
}
