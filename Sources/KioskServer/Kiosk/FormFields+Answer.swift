import PromptEngine
import SessionModel

extension FormFields {
    /// The answer that a form holds for a prompt of this kind, not yet checked against the prompt's limits.
    ///
    /// - Throws: `.empty` when nothing was given, `.notANumber` when digits were expected.
    func answer(to kind: PromptKind) throws(AnswerFault) -> AnswerValue {
        if self["do"] == "skip" { return .skipped }
        switch kind {
        case .choice: return .choice(OptionID(try given()))
        case .choices: return .choices(all("value").map { OptionID($0) })
        case .scale: return .scale(try whole(try given()))
        case .number: return .number(try whole(try given()))
        case .text: return .text(self["value"] ?? "")
        case .ranking: return .ranking(try ranked())
        case .points: return .points(try spread())
        case .consent: return .consent(try agreed())
        case .statement: return .seen
        case .ideas: return .ideas(reactions())
        }
    }

    private func given() throws(AnswerFault) -> String {
        guard let value = self["value"], !value.isEmpty else { throw .empty }
        return value
    }

    private func agreed() throws(AnswerFault) -> Bool {
        switch try given() {
        case "yes": true
        case "no": false
        default: throw .unknownOption
        }
    }

    /// Reads decimal digits of any script: people type those of their own keyboard.
    private func whole(_ text: String) throws(AnswerFault) -> Int {
        var digits = ""
        for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
            if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
                digits += String(Int(value))
            } else {
                digits.unicodeScalars.append(scalar)
            }
        }
        guard let number = Int(digits) else { throw .notANumber }
        return number
    }

    private func ranked() throws(AnswerFault) -> [OptionID] {
        var places: [(place: Int, option: OptionID)] = []
        for (option, place) in beneath("rank") where !place.isEmpty {
            places.append((try whole(place), OptionID(option)))
        }
        guard !places.isEmpty else { throw .empty }
        guard Set(places.map(\.place)).count == places.count else { throw .ranking(places: places.count) }
        return places.sorted { $0.place < $1.place }.map(\.option)
    }

    private func spread() throws(AnswerFault) -> [OptionID: Int] {
        var points: [OptionID: Int] = [:]
        for (option, number) in beneath("points") where !number.isEmpty {
            points[OptionID(option)] = try whole(number)
        }
        return points
    }

    func reactions() -> [IdeaReaction] {
        let agreed = Set(beneath("agree").map(\.name))
        let added = Dictionary(beneath("add").map { ($0.name, $0.value) }) { first, _ in first }
        return agreed.union(added.keys).sorted().map { name in
            IdeaReaction(
                contribution: ContributionID(name), agrees: agreed.contains(name),
                addition: added[name].flatMap { $0.isEmpty ? nil : $0 })
        }
    }
}
