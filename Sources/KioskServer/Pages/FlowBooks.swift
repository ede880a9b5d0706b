import SessionModel
import Synchronization

/// The books of sessions in use, made at their first need.
final class FlowBooks: Sendable {
    private struct Key: Hashable {
        let session: SessionID
        let locale: LocaleTag
        let edition: Int
    }

    private let books = Mutex<[Key: FlowBook]>([:])

    /// - Parameter edition: of the recordings; books of another edition are forgotten.
    func book(session: SessionID, locale: LocaleTag, edition: Int, make: () -> FlowBook) -> FlowBook {
        let key = Key(session: session, locale: locale, edition: edition)
        if let book = books.withLock({ $0[key] }) { return book }
        let book = make()
        books.withLock { books in
            if books.keys.contains(where: { $0.edition != edition }) {
                books = books.filter { $0.key.edition == edition }
            }
            books[key] = book
        }
        return book
    }
}
