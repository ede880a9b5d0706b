import PromptEngine
import SessionModel
import Testing

@Suite struct ConditionFaultTests {
    static let flow = "Prompts/proef/flow.yaml"
    static let when = "\(flow):25: prompts[6].when"

    /// The condition in the place of that of the sixth prompt, and the fault that comes of it.
    static let cases = [
        ("{ prompt: nothing, is: answered }", "\(when).prompt: name an earlier prompt; `nothing` is none"),
        ("{ prompt: years, is: answered }", "\(when).prompt: name an earlier prompt; `years` is none"),
        ("{ prompt: which, is: answered }", "\(when).prompt: name an earlier prompt; `which` is none"),
        (
            "{ prompt: goal, is: [home, castle] }",
            "\(when).is[2]: `goal` has no option `castle`; it has: home, work, study, other"
        ),
        ("{ prompt: need, is: [home] }", "\(when).is: write answered or skipped; `need` has no options"),
        (
            "{ prompt: need, is: given }",
            "\(when).is: write answered, skipped or a list of options, not `given`"
        ),
        ("{ prompt: consent, is: skipped }", "\(when).is: remove this condition; `consent` cannot be skipped"),
        (
            "{ prompt: need, atLeast: 3 }",
            "\(when).atLeast: name a prompt of kind number or scale; `need` is another kind"
        ),
        ("{ prompt: need, agreed: true }", "\(when).agreed: name a prompt of kind consent; `need` is another kind"),
        ("{ prompt: need }", "\(when): add one of: is, atLeast, atMost, agreed"),
        ("{ is: answered }", "\(when).prompt: add this key"),
        ("{ all: [] }", "\(when).all: write at least one condition"),
        (
            "{ any: [{ not: { prompt: nothing, is: answered } }] }",
            "\(when).any[1].not.prompt: name an earlier prompt; `nothing` is none"
        ),
        (
            "{ prompt: need, was: answered }",
            "\(when).was: remove this key; here can be: prompt, is, atLeast, atMost, agreed"
        ),
        ("answered", "\(when): write keys and values here, not `answered`"),
    ]

    @Test("a condition may only ask what an earlier prompt can answer", arguments: cases)
    func conditionFault(condition: String, fault: String) {
        let files = AuthorFiles().replacing("{ prompt: goal, is: [other] }", with: condition, in: Self.flow)
        let (catalogue, faults) = files.read()
        #expect(faults.first?.description == fault)
        #expect(catalogue == nil)
    }

    @Test(
        "each form of a condition can be read",
        arguments: [
            "{ prompt: need, is: answered }", "{ prompt: need, is: skipped }", "{ prompt: goal, is: [home, work] }",
            "{ prompt: consent, agreed: true }", "{ prompt: group, is: [refugees] }",
            "{ all: [{ prompt: need, is: answered }, { any: [{ prompt: goal, is: skipped }] }] }",
            "{ not: { prompt: goal, is: [home] } }",
        ])
    func condition(_ condition: String) {
        let files = AuthorFiles().replacing("{ prompt: goal, is: [other] }", with: condition, in: Self.flow)
        let (catalogue, faults) = files.read()
        #expect(faults == [])
        #expect(catalogue?.flow("proef")?.prompt("which")?.condition != nil)
    }
}
