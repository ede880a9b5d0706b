import Crypto
import Foundation
import PromptEngine
import SessionModel
import Synchronization

/// The keyboards of the locales as browsers take them, each made at its first need.
final class KeyboardShelf: Sendable {
    struct File: Sendable {
        let bytes: [UInt8]
        let etag: String
    }

    private let files = Mutex<[LocaleTag: File]>([:])

    func file(of book: LocaleBook, in library: Library) throws -> File {
        let tag = book.locale.tag
        if let file = files.withLock({ $0[tag] }) { return file }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let data = try encoder.encode(KeyboardBook(book, library))
        let file = File(bytes: Array(data), etag: "\"\(SHA256.hash(data: data).prefix(12).hexadecimal)\"")
        files.withLock { $0[tag] = file }
        return file
    }
}
