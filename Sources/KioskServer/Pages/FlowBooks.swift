import SessionModel
import Synchronization

/// The books of sessions in use, made at their first need.
final class FlowBooks: Sendable {
    private struct Key: Hashable {
        let session: SessionID
        let locale: LocaleTag
    }

    private let books = Mutex<[Key: FlowBook]>([:])

    func book(session: SessionID, locale: LocaleTag, make: () -> FlowBook) -> FlowBook {
        let key = Key(session: session, locale: locale)
        if let book = books.withLock({ $0[key] }) { return book }
        let book = make()
        books.withLock { $0[key] = book }
        return book
    }
}
