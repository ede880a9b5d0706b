import Foundation
import NIOCore
import PromptEngine
import SessionModel
import Synchronization

/// The keyboards of the locales as browsers take them, each made at its first need.
final class KeyboardShelf: Sendable {
    private let files = Mutex<[LocaleTag: StoredFile]>([:])

    func file(of book: LocaleBook, in library: Library) throws -> StoredFile {
        let tag = book.locale.tag
        if let file = files.withLock({ $0[tag] }) { return file }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = ByteBuffer(bytes: try encoder.encode(KeyboardBook(book, library)))
        let file = StoredFile(json, contentType: "application/json; charset=utf-8", keeping: .askingFirst)
        files.withLock { $0[tag] = file }
        return file
    }
}
