import HTTPTypes
import Hummingbird
import NIOCore
import PromptEngine
import SessionModel
import Speech

/// Hearing what is spoken, and recording human voices.
struct AuthorRoutes: Sendable {
    let pages: AuthorPages
    let recordings: RecordingDesk

    func add(to group: RouterGroup<AuthorContext>) {
        group.get("") { _, _ in try pages.flows() }
        let book = group.group(":flow/:locale")
        book.get("", use: show)
        book.put(":key", use: keep)
        book.post(":key/delete", use: delete)
    }

    private func book(_ request: Request, _ context: AuthorContext) throws -> AuthorBook {
        let days = request.uri.queryParameters["days"].flatMap { Int($0) }
        guard let flow = context.parameters.get("flow").map(FlowID.init(_:)),
            let locale = context.parameters.get("locale").map(LocaleTag.init(_:)),
            let book = AuthorBook(
                flow: flow, locale: locale, days: days ?? pages.days(of: flow), in: pages.library)
        else { throw HTTPError(.notFound) }
        return book
    }

    private func line(_ request: Request, _ context: AuthorContext) throws -> (book: AuthorBook, line: AuthorBook.Line)
    {
        let book = try book(request, context)
        guard let line = book.lines.first(where: { $0.spoken.key.rawValue == context.parameters.get("key") }) else {
            throw HTTPError(.notFound)
        }
        return (book, line)
    }

    private func show(request: Request, context: AuthorContext) throws -> Response {
        try pages.book(try book(request, context))
    }

    /// Keeps a recording, sent as the bytes of a WAV file, and shows its line anew; a refusal is one line of text.
    private func keep(request: Request, context: AuthorContext) async throws -> Response {
        let (book, line) = try line(request, context)
        guard request.uri.queryParameters["words"].map(String.init) == line.fingerprint else {
            return refusal(
                .conflict, "De tekst is intussen veranderd. Laad deze pagina opnieuw en lees de nieuwe tekst.")
        }
        do {
            let bytes = try await request.body.collect(upTo: RecordedSound.largestFile)
            let sound = try RecordedSound(wav: Array(bytes.readableBytesView))
            let note = RecordingNote(say: line.wording.phrase.say)
            try await recordings.set(StoredRecording(sound: sound, note: note), at: line.wording.place)
        } catch let fault as RecordingFault {
            return refusal(.unprocessableContent, fault.advice)
        } catch let error as RecordingError {
            return refusal(.internalServerError, error.advice)
        } catch let error as any HTTPResponseError where error.status == .contentTooLarge {
            return refusal(.contentTooLarge, RecordingFault.tooLong.advice)
        }
        return try pages.line(line, of: book)
    }

    /// Goes back to the synthesised voice.
    private func delete(request: Request, context: AuthorContext) async throws -> Response {
        let (book, line) = try line(request, context)
        do {
            try await recordings.set(nil, at: line.wording.place)
        } catch {
            return try pages.book(book, error: error.advice)
        }
        throw Redirect(to: "\(book.address)#\(line.spoken.key)")
    }

    private func refusal(_ status: HTTPResponse.Status, _ advice: String) -> Response {
        Response(
            status: status, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: advice)))
    }
}
