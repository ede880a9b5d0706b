import Fonts
import Foundation
import Hummingbird
import NIOCore
import PromptEngine
import SessionModel
import Speech
import Synchronization

/// Everything that pages are made of: templates, assets, and the texts of each locale and session.
struct Library: Sendable {
    let catalogue: Catalogue
    let assets: AssetStore
    let shelf: ClipShelf
    let templates: Templates
    private let locales: [LocaleTag: LocaleBook]
    private let flows = FlowBooks()
    let stepPages = PageCache<StepPageKey>()
    let keyboards = KeyboardShelf()

    init(content: Content, shelf: ClipShelf, fonts: ServedFonts) async throws {
        catalogue = content.catalogue
        self.shelf = shelf
        templates = try await Templates()
        assets = try AssetStore(
            folder: templates.resources.appending(path: "assets"), pictures: content.pictures, fonts: fonts)
        locales = content.catalogue.locales.reduce(into: [:]) { books, locale in
            books[locale.tag] = LocaleBook(Narrator(locale: locale, shelf: shelf))
        }
    }

    /// The texts of a locale; of the first one for a locale that was taken away.
    func locale(_ tag: LocaleTag) -> LocaleBook {
        guard let book = locales[tag] ?? locales[catalogue.locales[0].tag] else {
            preconditionFailure("a catalogue has at least one locale")
        }
        return book
    }

    /// The prompts of a session in a locale.
    func flow(of session: LiveSession, in tag: LocaleTag) -> FlowBook {
        flows.book(session: session.id, locale: tag, edition: shelf.recordings.edition) {
            let book = locale(tag)
            guard let wording = session.flow.wording(book.locale.tag) else {
                preconditionFailure("the catalogue has each flow in each locale")
            }
            return FlowBook(session.flow, wording, retentionDays: session.setup.retentionDays, book.narrator)
        }
    }

    /// The prompt of a session that an author's utterance belongs to.
    func prompt(saying utterance: Utterance, in session: LiveSession) -> PromptID? {
        let clip = shelf.address(of: utterance)
        return flow(of: session, in: utterance.locale).prompts.first { $0.value.clips.contains(clip) }?.key
    }

    func render(_ template: String, _ view: View) throws -> String {
        try templates.render(template, view)
    }

    func page(_ template: String, _ view: View, status: HTTPResponse.Status = .ok) throws -> Response {
        HTMLPage.response(try render(template, view), status: status)
    }
}
