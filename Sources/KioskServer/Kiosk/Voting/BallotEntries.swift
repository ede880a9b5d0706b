import PromptEngine
import SessionModel

/// What stands in the fields of a ballot, as they were kept or sent: a place or a number of points for each theme.
struct BallotEntries {
    private let texts: [ThemeID: String]

    init(_ choice: BallotChoice?) {
        switch choice {
        case .ranking(let themes):
            texts = Dictionary(themes.enumerated().map { ($1, String($0 + 1)) }) { first, _ in first }
        case .points(let points): texts = points.mapValues(String.init)
        case nil: texts = [:]
        }
    }

    init(_ fields: FormFields) {
        texts = Dictionary((fields.beneath("rank") + fields.beneath("points")).map { (ThemeID($0.name), $0.value) }) {
            first, _ in first
        }
    }

    subscript(theme: ThemeID) -> String { texts[theme] ?? "" }
}

extension FormFields {
    /// What a ballot's form holds.
    ///
    /// - Throws: `.empty` when nothing was chosen, or what is wrong with the places or the points.
    func choice(on paper: SeatActivity.VotingPaper) throws(AnswerFault) -> BallotChoice {
        let themes = paper.themes.map { Option(id: OptionID($0.id.rawValue)) }
        let places = paper.form.places(of: themes.count)
        switch paper.form {
        case .top, .all:
            let answer = try answer(to: .ranking(themes, places: places))
            guard case .ranking(let order) = answer else { throw .wrongKind }
            let choice = BallotChoice.ranking(order.map { ThemeID($0.rawValue) })
            guard !choice.isBlank else { throw .empty }
            guard choice.fits(paper.form, over: paper.themes.map(\.id)) else {
                throw order.count > places ? .tooMany(atMost: places) : .unknownOption
            }
            return choice
        case .points(let budget):
            guard case .points(let points) = try answer(to: .points(themes, budget: budget)) else {
                throw .wrongKind
            }
            let given = points.filter { $0.value != 0 }.map { (ThemeID($0.key.rawValue), $0.value) }
            let choice = BallotChoice.points(Dictionary(given) { first, _ in first })
            guard !choice.isBlank else { throw .empty }
            guard choice.fits(paper.form, over: paper.themes.map(\.id)) else { throw .points(budget: budget) }
            return choice
        }
    }
}
