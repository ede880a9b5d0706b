import Dispatch
import Likeness
import PromptEngine
import SessionModel

/// Looks for contributions that are alike, on a thread of its own: with tens of thousands it takes a second or two, in
/// which others must be answered. Nothing is filed by it.
struct SuggestionDesk: Sendable {
    private static let queue = DispatchQueue(label: "inbreng.likeness", qos: .utility)

    /// - Throws: `LikenessError` when Dutch words cannot be read on this machine.
    func suggestions(for session: Session, of flow: Flow) async throws -> LikenessSuggestions {
        let questions = flow.prompts.compactMap { flow.wording(.dutch)?.prompts[$0.id]?.phrase.text }
        return try await withCheckedThrowingContinuation { continuation in
            Self.queue.async {
                continuation.resume(with: Result { try Self.find(in: session, questions: questions) })
            }
        }
    }

    private static func find(in session: Session, questions: [String]) throws -> LikenessSuggestions {
        var texts: [ContributionID: String] = [:]
        var filed: [ThemeID: Set<ContributionID>] = [:]
        for contribution in session.contributions where !contribution.isWithdrawn {
            guard let text = contribution.dutchText else { continue }
            texts[contribution.id] = text
            if let theme = session.board.places[contribution.id] { filed[theme, default: []].insert(contribution.id) }
        }
        let themes = session.board.themes.map { theme in
            ThemeContents(
                theme: theme.id, name: theme.wordings[.dutch]?.name, contributions: filed[theme.id] ?? [])
        }
        return try LikenessSuggestions(of: texts, themes: themes, questions: questions)
    }
}
