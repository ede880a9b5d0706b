import Hummingbird
import PromptEngine
import SessionModel

/// The question on which people find out how an answer is given, before the first real one.
struct PracticePage {
    let pages: KioskPages
    let context: SeatedContext

    private var book: LocaleBook { pages.library.locale(context.participant.locale) }

    /// - Parameter fault: what was wrong with what was just sent.
    func question(fault: PhraseView? = nil) throws -> Response {
        var view = pages.seated(context, title: book[.practiceTitle]["text"] ?? "")
        view["error"] = fault
        view["action"] = KioskPath.practice(context.session)
        view["options"] = book.narrator.placed(
            PracticePicture.order(for: context.participant.id).map { picture -> View in
                [
                    "id": picture.rawValue, "label": book[picture.name], "isChosen": false,
                    "picture": "\(pages.library.assets.prefix)/pictures/practice-\(picture).svg",
                ]
            })
        if let languages = view["languageURL"] as? String { view["languageURL"] = languages + "?practice" }
        return try pages.library.page("practice", view, status: fault == nil ? .ok : .unprocessableContent)
    }

    /// After a wrong picture, and after none.
    func wrong(_ fields: FormFields) throws -> Response {
        guard fields["value"] != nil else {
            return try question(fault: book.narrator.view(AnswerFault.empty.phrase(in: book.locale.interface)))
        }
        return try question(fault: book[.practiceWrong])
    }

    /// "Goed zo!"
    func right() throws -> Response {
        try pages.moment(
            "practised", context, title: .practiceRightTitle, text: .practiceRightText,
            ["onward": KioskPath.step(context.session)])
    }
}
