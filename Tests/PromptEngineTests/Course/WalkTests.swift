import PromptEngine
import SessionModel
import TestSupport
import Testing

/// What must hold in every state of every flow, tried on random walks through random flows.
@Suite struct WalkTests {
    /// Each seed is another flow with another walk; a failure names the seed that shows it.
    static let seeds = Array(UInt64(1)...250)

    /// Calls `body` with the walk after each of its moves.
    private func walk(
        seed: UInt64, moves: Int = 40, _ body: (RandomWalk, inout SeededGenerator) throws -> Void
    ) throws {
        var generator = SeededGenerator(seed: seed)
        var walk = RandomWalk(RandomFlow(using: &generator))
        try body(walk, &generator)
        for _ in 0..<moves {
            try walk.move(using: &generator)
            try body(walk, &generator)
        }
    }

    @Test("from any state that can be reached, back and then forward returns to the same step", arguments: seeds)
    func backAndForward(seed: UInt64) throws {
        try walk(seed: seed) { walk, _ in
            let course = walk.course
            switch walk.step {
            case .prompt(let id, _, _):
                guard let before = course.previous(before: id) else { return }
                #expect(course.step(at: before) != walk.step)
                #expect(course.next(after: before) == walk.step)
            case .review:
                guard let last = course.last else { return }
                #expect(course.step(at: last) != .review)
                #expect(course.next(after: last) == .review)
            case .waiting, .done:
                #expect(course.last == nil)
            }
        }
    }

    @Test("back from the review visits every relevant prompt once, from the last to the first", arguments: seeds)
    func backToTheStart(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var walk = RandomWalk(RandomFlow(using: &generator))
        _ = try walk.finish(limit: 20, using: &generator)
        guard walk.step == .review else { return }
        let course = walk.course
        var visited: [PromptID] = []
        var at = course.last
        while let id = at, visited.count <= course.relevant.count {
            visited.append(id)
            at = course.previous(before: id)
        }
        #expect(visited == course.relevant.map(\.id).reversed())
    }

    @Test(
        "a finished flow holds an answer or a skip for each relevant prompt, and counts nothing else", arguments: seeds)
    func complete(seed: UInt64) throws {
        try walk(seed: seed) { walk, generator in
            var finished = walk
            _ = try finished.finish(limit: 20, using: &generator)
            let course = finished.course
            #expect(finished.step == .review || finished.step == .done(declined: true))
            #expect(Set(course.counted.keys) == Set(course.relevant.map(\.id)))
            for prompt in course.relevant where prompt.isRequired {
                #expect(course.counted[prompt.id] != .skipped)
            }
        }
    }

    @Test("the engine never loops: no more answers are asked than the flow has prompts", arguments: seeds)
    func ends(seed: UInt64) throws {
        try walk(seed: seed) { walk, generator in
            var finished = walk
            let count = walk.random.flow.prompts.count
            let given = try finished.finish(limit: count, using: &generator)
            #expect(given <= count)
            if case .prompt = finished.step { Issue.record("still asks after \(count) answers") }
        }
    }

    @Test("an answer that does not count changes nothing", arguments: seeds)
    func uncountedIsInert(seed: UInt64) throws {
        try walk(seed: seed) { walk, _ in
            let course = walk.course
            // After a no to a required consent, what led to that question does not count either.
            if course.isDeclined { return }
            let without = walk.random.course(course.counted)
            #expect(without.relevant == course.relevant)
            #expect(without.counted == course.counted)
            #expect(without.step == course.step)
        }
    }

    @Test("what is relevant is what the conditions say, taken one by one", arguments: seeds)
    func relevance(seed: UInt64) throws {
        try walk(seed: seed) { walk, _ in
            let course = walk.course
            if course.isDeclined { return }
            let relevant = Set(course.relevant.map(\.id))
            for prompt in walk.random.flow.prompts {
                let holds = prompt.condition.map { isTrue($0, course.counted) } ?? true
                #expect(relevant.contains(prompt.id) == holds)
            }
        }
    }

    @Test("steps are numbered from 1, and only what comes before an open prompt can be visited", arguments: seeds)
    func numbers(seed: UInt64) throws {
        try walk(seed: seed) { walk, _ in
            let course = walk.course
            for (place, prompt) in course.relevant.enumerated() where !course.isDeclined {
                let open = course.relevant.prefix(place).contains { course.counted[$0.id] == nil }
                let own = Step.prompt(prompt.id, number: place + 1, of: course.relevant.count)
                #expect(course.step(at: prompt.id) == (open ? course.step : own))
            }
        }
    }

    @Test("when the phase closes in any state, nothing unanswered is asked and nothing said is lost", arguments: seeds)
    func closing(seed: UInt64) throws {
        try walk(seed: seed) { walk, _ in
            let open = walk.course
            let closing = walk.random.course(walk.answers, .finishing)
            #expect(closing.counted == open.counted)
            #expect(Set(closing.relevant.map(\.id)) == Set(closing.counted.keys))
            if case .prompt = closing.step { Issue.record("asks \(closing.step) after the phase closed") }
            if let last = closing.last { #expect(closing.next(after: last) == .review) }
        }
    }

    /// The meaning of a condition, written down a second time.
    private func isTrue(_ condition: Condition, _ counted: [PromptID: AnswerValue]) -> Bool {
        switch condition {
        case .answered(let id):
            return counted[id] != nil && counted[id] != .skipped
        case .skipped(let id):
            return counted[id] == .skipped
        case .chosen(let id, let among):
            switch counted[id] {
            case .choice(let option)?: return among.contains(option)
            case .choices(let options)?, .ranking(let options)?: return !among.isDisjoint(with: options)
            case .points(let points)?: return !among.isDisjoint(with: points.keys)
            default: return false
            }
        case .atLeast(let id, let bound):
            switch counted[id] {
            case .number(let value)?, .scale(let value)?: return value >= bound
            default: return false
            }
        case .atMost(let id, let bound):
            switch counted[id] {
            case .number(let value)?, .scale(let value)?: return value <= bound
            default: return false
            }
        case .agreed(let id, let agreed):
            return counted[id] == .consent(agreed)
        case .all(let parts):
            return !parts.contains { !isTrue($0, counted) }
        case .any(let parts):
            return parts.contains { isTrue($0, counted) }
        case .not(let part):
            return !isTrue(part, counted)
        }
    }
}
