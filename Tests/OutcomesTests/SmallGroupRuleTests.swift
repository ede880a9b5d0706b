import Outcomes
import SessionModel
import Testing

@Suite struct SmallGroupRuleTests {
    private static func withheld(_ sizes: [String: Int]) -> Set<String> {
        SmallGroupRule.withheld(sizes)
    }

    @Test("five people are enough to be shown apart")
    func threshold() {
        #expect(SmallGroupRule.threshold == 5)
        #expect(Self.withheld(["a": 5, "b": 5, "c": 20]).isEmpty)
        #expect(Self.withheld([:]).isEmpty)
    }

    @Test("of one small group the next smallest goes too, or it is the whole minus the rest")
    func secondGroup() {
        // 30 people, of whom 12 + 14 are shown: the other 4 would be c.
        #expect(Self.withheld(["a": 12, "b": 14, "c": 4]) == ["a", "c"])
        #expect(Self.withheld(["a": 12, "b": 4]) == ["a", "b"])
    }

    @Test("two small groups hide each other when together they are five or more")
    func twoSmall() {
        #expect(Self.withheld(["a": 12, "b": 9, "c": 3, "d": 2]) == ["c", "d"])
    }

    @Test("two small groups of together fewer than five would be a small group themselves: the next goes too")
    func tooFewTogether() {
        // Withholding only c and d would show what these three people said as theirs.
        #expect(Self.withheld(["a": 12, "b": 9, "c": 2, "d": 1]) == ["b", "c", "d"])
        #expect(Self.withheld(["a": 20, "c": 1, "d": 1]) == ["a", "c", "d"])
    }

    @Test("every small group is withheld, however many there are")
    func manySmall() {
        #expect(Self.withheld(["a": 4, "b": 4, "c": 4, "d": 6]) == ["a", "b", "c"])
    }

    @Test("an empty group is nothing to hide and nothing to hide among")
    func empty() {
        #expect(Self.withheld(["a": 6, "b": 0]).isEmpty)
        #expect(Self.withheld(["a": 9, "b": 6, "c": 3, "d": 0]) == ["b", "c"])
    }

    @Test("a single small group is withheld though nothing can hide it")
    func alone() {
        #expect(Self.withheld(["a": 3]) == ["a"])
        #expect(Self.withheld(["a": 5]).isEmpty)
    }

    @Test("of equal groups the first in order goes, so that the choice is the same each time")
    func ties() {
        #expect(Self.withheld(["b": 7, "a": 7, "c": 4]) == ["a", "c"])
    }

    @Test("for all sizes up to nine of three groups: none small is shown, and what is withheld is a crowd or everyone")
    func everySize() {
        for first in 0..<10 {
            for second in 0..<10 {
                for third in 0..<10 {
                    let sizes = ["a": first, "b": second, "c": third]
                    let withheld = Self.withheld(sizes)
                    let shown = sizes.filter { $0.value > 0 && !withheld.contains($0.key) }
                    let people = withheld.map { sizes[$0] ?? 0 }
                    #expect(shown.values.allSatisfy { $0 >= 5 })
                    let isCrowd = people.count >= 2 && people.reduce(0, +) >= 5
                    #expect(withheld.isEmpty || isCrowd || shown.isEmpty)
                }
            }
        }
    }
}
