import Likeness
import SessionModel

/// How well suggestions agree with a facilitator's themes.
struct Quality: CustomStringConvertible {
    /// B-cubed precision and recall over the contributions that have a theme (A. Bagga and B. Baldwin, *Entity-based
    /// cross-document coreferencing using the vector space model*, COLING 1998): of a contribution's bundle the part that
    /// has its theme, and of its theme the part that is in its bundle.
    private(set) var precision = 0.0
    private(set) var recall = 0.0
    /// Suggested themes when half is filed, each half once.
    private(set) var right = 0
    private(set) var wrong = 0
    private(set) var none = 0

    init(of session: SampleSession) throws {
        var bundle: [ContributionID: [ContributionID]] = [:]
        for suggestion in try session.suggestions().bundles {
            for contribution in suggestion.contributions { bundle[contribution] = suggestion.contributions }
        }
        for (contribution, theme) in session.themes {
            let together = bundle[contribution] ?? [contribution]
            let same = Double(together.count { session.themes[$0] == theme })
            precision += same / Double(together.count) / Double(session.themes.count)
            recall += same / Double(session.themes.values.count { $0 == theme }) / Double(session.themes.count)
        }
        for even in [true, false] {
            let filed = session.halfFiled(even: even)
            let suggestions = try session.suggestions(themes: filed).themes
            let found = Dictionary(uniqueKeysWithValues: suggestions.map { ($0.contribution, $0.theme) })
            let known = Set(filed.flatMap(\.contributions))
            for (contribution, theme) in session.themes where !known.contains(contribution) {
                switch found[contribution] {
                case theme?: right += 1
                case nil: none += 1
                default: wrong += 1
                }
            }
        }
    }

    var description: String {
        func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
        return """
            bundles: B-cubed precision \(percent(precision)), recall \(percent(recall)); themes when half is filed: \
            \(right) right, \(wrong) wrong, \(none) without a suggestion
            """
    }
}
