import PromptEngine
import SessionModel
import TestSupport

/// A participant who answers, goes back, jumps and changes answers at random.
struct RandomWalk {
    let random: RandomFlow
    private(set) var answers: [PromptID: AnswerValue] = [:]
    private(set) var step: Step

    init(_ random: RandomFlow) {
        self.random = random
        step = random.course([:]).step
    }

    var course: Course { random.course(answers) }

    /// One tap.
    mutating func move(using generator: inout SeededGenerator) throws(AnswerFault) {
        switch step {
        case .prompt(let id, _, _):
            if Int.random(in: 0..<3, using: &generator) == 0, let before = course.previous(before: id) {
                step = course.step(at: before)
            } else if let prompt = course.prompt(id) {
                let answer = random.answer(to: prompt, using: &generator)
                answers[id] = try course.check(answer, for: id)
                step = course.next(after: id)
            }
        case .review:
            if let last = course.last, Bool.random(using: &generator) {
                step = course.step(at: last)
            } else if let any = random.flow.prompts.randomElement(using: &generator) {
                step = course.step(at: any.id)
            }
        case .waiting, .done:
            break
        }
    }

    /// Answers whatever is asked until nothing is; gives up after `limit` answers.
    mutating func finish(limit: Int, using generator: inout SeededGenerator) throws(AnswerFault) -> Int {
        var given = 0
        while given <= limit, case .prompt(let id, _, _) = course.step, let prompt = course.prompt(id) {
            answers[id] = try course.check(random.answer(to: prompt, using: &generator), for: id)
            given += 1
        }
        step = course.step
        return given
    }
}
