extension PromptKind {
    /// The options of the kinds that have them; empty for the others.
    public var options: [Option] {
        switch self {
        case .choice(let options), .choices(let options, _), .ranking(let options, _), .points(let options, _):
            options
        case .scale, .number, .text, .consent, .statement, .ideas:
            []
        }
    }
}
