import Glibc

/// A file or a folder while it is open, with the errors of the C library as ours.
final class OpenFile {
    private let path: String
    private let descriptor: Int32

    /// For reading and appending. A new file can be read by its owner only, from its first byte on.
    ///
    /// - Parameter isNew: whether the file is made where there is none.
    /// - Returns: nil where there is none, or no folder for it.
    init?(_ path: String, isNew: Bool) throws(SpokenStoreError) {
        self.path = path
        descriptor = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW | (isNew ? O_CREAT : 0), 0o600)
        if descriptor < 0 {
            guard errno != ENOENT else { return nil }
            throw .disk(.read, path: path)
        }
    }

    init(folder path: String) throws(SpokenStoreError) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
        if descriptor < 0 { throw .disk(.read, path: path) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Bytes.
    func length() throws(SpokenStoreError) -> Int {
        let end = lseek(descriptor, 0, SEEK_END)
        guard end >= 0 else { throw .disk(.read, path: path) }
        return Int(end)
    }

    func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(SpokenStoreError) {
        var done = 0
        while done < bytes.count {
            let count = pwrite(
                descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done, off_t(offset + done))
            guard count >= 0 || errno == EINTR else { throw .disk(.write, path: path) }
            done += max(0, count)
        }
    }

    /// - Parameter range: of bytes that are there.
    func read(_ range: Range<Int>) throws(SpokenStoreError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: range.count)
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeMutableBytes { rest in
                pread(
                    descriptor, rest.baseAddress?.advanced(by: done), range.count - done,
                    off_t(range.lowerBound + done))
            }
            guard count > 0 || (count < 0 && errno == EINTR) else { throw .disk(.read, path: path) }
            done += max(0, count)
        }
        return bytes
    }

    /// Returns when all that was written is on disk.
    func sync() throws(SpokenStoreError) {
        guard fsync(descriptor) == 0 else { throw .disk(.write, path: path) }
    }

    /// Takes away what is beyond `length`, as far as the disk allows.
    func cut(to length: Int) {
        _ = ftruncate(descriptor, off_t(length))
    }
}

extension SpokenStoreError {
    /// What the C library said last.
    static func disk(_ operation: Operation, path: String) -> SpokenStoreError {
        .disk(operation, path: path, reason: String(cString: strerror(errno)))
    }
}
