import Outcomes
import PromptEngine
import SessionModel

extension OutcomeNarration {
    /// What may be said of a theme, in some sentences.
    func phrase(for finding: ThemeFinding) -> Phrase {
        let theme: [String: InterfaceValue] = ["theme": .phrase(names.theme(finding.theme))]
        var sentences: [Phrase]
        switch finding.finding {
        case .shared(_, let differences):
            sentences = [text(.findingShared, theme)]
            if !differences.isEmpty { sentences += [text(.findingSharedUnevenly)] + sides(of: differences) }
        case .difference(let differences):
            sentences = [text(.findingDifference, theme)] + sides(of: differences) + [text(.findingDifferenceSure)]
        case .hint(let differences):
            sentences = [text(.findingHint, theme)] + sides(of: differences) + [text(.findingHintUnsure)]
        case .undecided where outcome.comparisons.isEmpty:
            sentences = [text(.findingNotCompared, theme)] + placeInTheWhole(of: finding.theme)
        case .undecided:
            sentences = [text(.findingUndecided, theme)]
        }
        let isIndicative = finding.isIndicative || outcome.comparisons.isEmpty && outcome.all?.isIndicative == true
        return locale.rules.sentences(sentences + (isIndicative ? [indicative] : []))
    }

    private func placeInTheWhole(of theme: ThemeID) -> [Phrase] {
        (outcome.all?.themes ?? []).filter { $0.theme == theme }
            .map { place($0.rank, of: name(of: nil)) }
    }

    /// Who differs from whom: only pairs that differ, so groups that each differ from a third are not set against each
    /// other.
    private func sides(of differences: [GroupDifference]) -> [Phrase] {
        // Of groups at the same place, or whose means go the other way than their places, the places tell nothing.
        let placed = differences.filter { $0.placesTell }
        let stars = OutcomeStar.cover(placed)
        let spoken = stars.flatMap { star in
            let groups = [star.centre] + star.others
            let places = groups.map { place($0.rank, of: name(of: $0.group)) }
            return (stars.count > 1 || star.others.count > 1 ? [opposition(of: star)] : []) + places
        }
        let weights = differences.filter { !$0.placesTell }.map { pair in
            let isFirst = pair.firstMeanRank < pair.secondMeanRank
            return text(
                .findingWeight,
                [
                    "first": .phrase(name(of: isFirst ? pair.first : pair.second)),
                    "second": .phrase(name(of: isFirst ? pair.second : pair.first)),
                ])
        }
        return spoken + weights
    }

    private func opposition(of star: OutcomeStar) -> Phrase {
        text(
            .findingSides,
            [
                "first": .phrase(name(of: star.centre.group)),
                "others": .phrase(locale.rules.list(star.others.map { name(of: $0.group) })),
            ])
    }
}

extension GroupDifference {
    /// Whether the places differ, in the direction of the mean ranks.
    fileprivate var placesTell: Bool {
        firstRank != secondRank && (firstRank < secondRank) == (firstMeanRank < secondMeanRank)
    }
}
