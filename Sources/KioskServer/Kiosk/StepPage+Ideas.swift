import PromptEngine
import SessionModel

/// Ideas of others, to hear and react to.
extension StepPage {
    /// Those that the participant reacted to before, then others: each next participant begins further on in the list,
    /// so that all are heard.
    func shownIdeas(_ count: Int) -> [Contribution] {
        let ideas = context.seat.ideas
        guard !ideas.isEmpty else { return [] }
        let known = ideas.filter { reactions[$0.id] != nil }
        let start = (context.participant.number * count) % ideas.count
        let others = (ideas[start...] + ideas[..<start]).filter { reactions[$0.id] == nil }
        return Array((known + others).prefix(count))
    }

    /// With a note on the first that the voice may read wrongly.
    func ideaViews(_ count: Int) -> [View] {
        let shown = shownIdeas(count)
        var views = shown.map(idea)
        if let index = shown.firstIndex(where: { UnvocalisedArabic.isFound(in: $0.text) }) {
            views[index]["note"] = pages.library.locale(context.participant.locale)[.readingUnvocalised]
        }
        return views
    }

    private func idea(_ contribution: Contribution) -> View {
        let book = pages.library.locale(contribution.provenance.locale)
        let reaction = reactions[contribution.id]
        var view: View = [
            "id": contribution.id.rawValue, "lang": book.locale.tag.rawValue,
            "dir": book.locale.direction.rawValue,
            "phrase": book.narrator.view(
                contribution.text, of: contribution.participant, for: context.participant.id),
            "agrees": reaction?.agrees ?? false,
        ]
        view["addition"] = reaction?.addition
        return view
    }
}
