import SessionModel

extension AnswerValue {
    /// The kind as it is called in JSON.
    var kind: String {
        switch self {
        case .choice: "choice"
        case .choices: "choices"
        case .scale: "scale"
        case .number: "number"
        case .text: "text"
        case .spoken: "spoken"
        case .ranking: "ranking"
        case .points: "points"
        case .consent: "consent"
        case .seen: "seen"
        case .ideas: "ideas"
        case .skipped: "skipped"
        }
    }

    /// The reply in one cell: the names of options as the flow has them, numbers as numbers.
    var readable: CSVCell {
        switch self {
        case .choice(let option): .text(option.rawValue)
        case .choices(let options): .text(options.map(\.rawValue).joined(separator: ", "))
        case .scale(let step): .number(step)
        case .number(let number): .number(number)
        case .text(let text): .text(text)
        // The sound is in no export: a voice tells who somebody is.
        case .spoken(let spoken): .text("\(spoken.seconds) s")
        case .ranking(let options): .text(options.map(\.rawValue).joined(separator: " > "))
        case .points(let points):
            .text(points.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
        case .consent(let agrees): .text(agrees ? "yes" : "no")
        case .seen, .skipped: .text("")
        case .ideas(let reactions): .text(reactions.map(\.readable).joined(separator: ", "))
        }
    }
}

extension IdeaReaction {
    /// `c7 agrees: "…"`.
    fileprivate var readable: String {
        contribution.rawValue + (agrees ? " agrees" : " heard") + (addition.map { ": \"\($0)\"" } ?? "")
    }
}
