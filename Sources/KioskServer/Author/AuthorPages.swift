import Hummingbird
import PromptEngine
import SessionModel
import Speech

/// The author's screens. They are in Dutch, as are the people who write flows.
struct AuthorPages: Sendable {
    /// What the form for a new session proposes.
    private static let usualDays = 90

    let library: Library
    let registry: SessionRegistry

    private var base: View { ["assets": library.assets.prefix] }

    private func title(of flow: Flow) -> String {
        flow.wording(library.locale(.dutch).locale.tag)?.title.text ?? flow.id.rawValue
    }

    /// For how many days the latest session of the flow that has not ended keeps its answers.
    func days(of flow: FlowID) -> Int {
        let current = registry.all.last { live in
            live.setup.flow == flow && live.read { $0.endedAt == nil }
        }
        return current?.setup.retentionDays ?? Self.usualDays
    }

    /// All flows with their languages, and how much of each has a human voice.
    func flows() throws -> Response {
        var view = base
        view["flows"] = library.catalogue.flows.map { flow -> View in
            let books = library.catalogue.locales.compactMap { locale in
                AuthorBook(flow: flow.id, locale: locale.tag, days: days(of: flow.id), in: library)
            }
            return ["id": flow.id.rawValue, "title": title(of: flow), "books": books.map(summary)]
        }
        return try library.page("author/flows", view)
    }

    func book(_ book: AuthorBook, error: String? = nil) throws -> Response {
        var view = base.merging(summary(book)) { _, new in new }
        view["error"] = error
        view["title"] = title(of: book.flow)
        view["days"] = book.saysDays ? book.days : nil
        view["longest"] = RecordedSound.longest / 1000
        view["folder"] = "\(book.flow.id)/recordings/\(book.locale.locale.tag)"
        view["lines"] = book.lines.map { self.view(of: $0, in: book) }
        return try library.page("author/book", view, status: error == nil ? .ok : .internalServerError)
    }

    /// One line of a book, as it stands in the page.
    func line(_ line: AuthorBook.Line, of book: AuthorBook) throws -> Response {
        let view = base.merging(self.view(of: line, in: book)) { _, new in new }
        return HTMLPage.response(try library.render("author/line", view))
    }

    private func summary(_ book: AuthorBook) -> View {
        let states = book.lines.map { library.shelf.recordings.state(of: $0.wording) }
        let label = LocaleLabel(of: book.locale.locale)
        let outdated = states.count { $0 == .outdated }
        return [
            "url": book.path, "language": label.name, "lang": label.lang, "dir": label.dir, "count": states.count,
            "human": states.count { $0 == .human }, "outdated": outdated, "hasOutdated": outdated > 0,
        ]
    }

    private func view(of line: AuthorBook.Line, in book: AuthorBook) -> View {
        let phrase = line.wording.phrase
        let label = LocaleLabel(of: book.locale.locale)
        let state = library.shelf.recordings.state(of: line.wording)
        var view: View = [
            "assets": library.assets.prefix, "key": line.spoken.key.rawValue, "role": line.spoken.role.dutchName,
            "text": phrase.text, "lang": label.lang, "dir": label.dir, "state": state.name,
            "clip": book.locale.narrator.view(line.wording)["clip"] ?? "", "address": book.address(of: line),
            "delete": "\(book.path)/\(line.spoken.key)/delete?days=\(book.days)",
        ]
        if phrase.say != phrase.text { view["say"] = phrase.say }
        switch state {
        case .human: view["isHuman"] = true
        case .computer: view["isComputer"] = true
        case .outdated: view["isOutdated"] = true
        }
        view["isRecorded"] = state != .computer
        return view
    }
}
