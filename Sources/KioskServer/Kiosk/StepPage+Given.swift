import PromptEngine
import SessionModel

/// What the controls show as filled in: what was just sent and refused, else the answer that is kept.
extension StepPage {
    var chosen: Set<OptionID> {
        if let rejected { return Set(rejected.fields.all("value").map { OptionID($0) }) }
        switch given {
        case .choice(let option): return [option]
        case .choices(let options): return Set(options)
        case .scale, .number, .text, .spoken, .ranking, .points, .consent, .seen, .ideas, .skipped,
            nil:
            return []
        }
    }

    /// A number or a step of a scale, as digits; empty when there is none.
    var entered: String {
        if let rejected { return rejected.fields["value"] ?? "" }
        switch given {
        case .scale(let number), .number(let number): return String(number)
        case .choice, .choices, .text, .spoken, .ranking, .points, .consent, .seen, .ideas, .skipped, nil:
            return ""
        }
    }

    var givenText: String {
        if case .text(let text) = given { text } else { "" }
    }

    /// The recording that is kept.
    var givenSpoken: SpokenAnswer? {
        if case .spoken(let spoken) = given { spoken } else { nil }
    }

    func place(of option: OptionID) -> Int? {
        if let rejected { return rejected.fields["rank.\(option)"].flatMap(Int.init) }
        guard case .ranking(let order) = given else { return nil }
        return order.firstIndex(of: option).map { $0 + 1 }
    }

    func points(of option: OptionID) -> String {
        if let rejected { return rejected.fields["points.\(option)"] ?? "" }
        guard case .points(let points) = given else { return "0" }
        return String(points[option] ?? 0)
    }

    var reactions: [ContributionID: IdeaReaction] {
        let shown: [IdeaReaction]
        switch (rejected?.fields, given) {
        case (let fields?, _): shown = fields.reactions()
        case (nil, .ideas(let kept)): shown = kept
        case (nil, _): shown = []
        }
        return Dictionary(shown.map { ($0.contribution, $0) }) { first, _ in first }
    }
}
