import SessionModel

extension Prompt {
    /// Whether a value is of this prompt's kind, or a skip where one is allowed.
    ///
    /// Only the kind: limits are checked when the answer is given (`Course.check`), not each time it is read. The one
    /// exception is the group, since the groups of the session decide which options there are.
    func fits(_ value: AnswerValue) -> Bool {
        switch (kind, value) {
        case (.choice, .choice(let option)):
            !assignsGroup || options.contains { $0.id == option }
        case (.choices, .choices), (.scale, .scale), (.number, .number), (.text, .text), (.text, .spoken),
            (.ranking, .ranking),
            (.points, .points), (.consent, .consent), (.statement, .seen), (.ideas, .ideas):
            true
        case (_, .skipped):
            canSkip
        case (.choice, _), (.choices, _), (.scale, _), (.number, _), (.text, _), (.ranking, _), (.points, _),
            (.consent, _), (.statement, _), (.ideas, _):
            false
        }
    }
}
