import PromptEngine
import SessionModel

/// Themes as seats show them: a name that is shown and spoken, and a sign to know the theme by without reading.
struct ThemeViews {
    /// The number of different signs in `pictures/signs.svg`.
    static let signs = 12
    let book: LocaleBook
    let session: LiveSession
    /// Of the vote, in their fixed order: a theme's place in it gives its sign.
    let themes: [Theme]

    /// The sign and the name of a theme; in Dutch where it has none in this locale.
    func view(_ theme: Theme) -> View {
        let tag = book.locale.tag
        let wording = theme.wording(tag) ?? theme.wording(.dutch)
        return [
            "id": theme.id.rawValue,
            "sign": (themes.firstIndex { $0.id == theme.id } ?? 0) % Self.signs + 1,
            "label": book.narrator.view(Phrase(text: wording?.name ?? "", say: wording?.say), of: session),
        ]
    }

    /// What is needed, to be heard as help.
    func need(_ theme: Theme) -> PhraseView? {
        guard let need = theme.wording(book.locale.tag)?.need, !need.isEmpty else { return nil }
        return book.narrator.view(Phrase(text: need), of: session)
    }

    /// A place in an order, as it is said: "Eerste plaats".
    func place(_ place: Int) -> PhraseView {
        switch place {
        case 1: book[.ballotFirst]
        case 2: book[.ballotSecond]
        case 3: book[.ballotThird]
        default: book.narrator.view(.rankingPlace, ["number": .number(place)])
        }
    }
}
