import Foundation
import Glibc

/// A file that only its owner can read, from its first byte on.
enum PrivateFile {
    /// Writes the file beside its place and then puts it there, so that a power cut leaves the old or the new one.
    ///
    /// - Throws: ``AuthorityError/unwritable(path:code:)``.
    static func write(_ text: String, to file: URL) throws(AuthorityError) {
        let draft = file.path + ".new"
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unwritable(path: draft, code: errno) }
        let bytes = Array(text.utf8)
        let written = Glibc.write(descriptor, bytes, bytes.count)
        let isDone = written == bytes.count && fsync(descriptor) == 0
        let code = errno
        close(descriptor)
        guard isDone else { throw .unwritable(path: draft, code: code) }
        guard rename(draft, file.path) == 0 else { throw .unwritable(path: file.path, code: errno) }
    }
}
