import PromptEngine

extension Narrator {
    /// A place in a list, for whoever hears it instead of seeing it: "Nummer 2 van 5".
    ///
    /// - Parameter number: counted from 1.
    func position(_ number: Int, of count: Int) -> PhraseView {
        view(.position, ["number": .number(number), "count": .number(count)])
    }

    /// Each of a list with its `position`.
    func placed(_ views: [View]) -> [View] {
        views.enumerated().map { index, view in
            view.merging(["position": position(index + 1, of: views.count)]) { own, _ in own }
        }
    }
}
