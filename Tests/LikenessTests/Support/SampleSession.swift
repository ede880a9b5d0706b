import Likeness
import SessionModel

/// A session's contributions, and the themes that a facilitator would make of them.
struct SampleSession {
    let questions: [String]
    let texts: [ContributionID: String]
    /// Of each contribution its theme; what belongs to none is not in it.
    let themes: [ContributionID: ThemeID]

    static let assen = SampleSession(Assen.question, Assen.themes)
    static let neighbourhood = SampleSession(Neighbourhood.question, Neighbourhood.themes)

    private init(_ questions: [String], _ themes: KeyValuePairs<String, [String]>) {
        var texts: [ContributionID: String] = [:]
        var found: [ContributionID: ThemeID] = [:]
        for (theme, ideas) in themes {
            for (place, idea) in ideas.enumerated() {
                let id = ContributionID("\(theme) \(place)")
                texts[id] = idea
                if !theme.isEmpty { found[id] = ThemeID(theme) }
            }
        }
        (self.questions, self.texts, self.themes) = (questions, texts, found)
    }

    func suggestions(themes: [ThemeContents] = []) throws -> LikenessSuggestions {
        try LikenessSuggestions(of: texts, themes: themes, questions: questions)
    }

    /// Every second contribution filed where it belongs: those at even places, or those at odd ones.
    func halfFiled(even: Bool) -> [ThemeContents] {
        Set(themes.values).sorted().map { theme in
            let all = themes.filter { $0.value == theme }.keys.sorted()
            return ThemeContents(
                theme: theme, name: nil,
                contributions: Set(all.enumerated().filter { ($0.offset % 2 == 0) == even }.map(\.element)))
        }
    }
}
