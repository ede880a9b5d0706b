import NIOCore
import Synchronization

/// What the bare route answers with, once it is known.
final class ClipBytes: Sendable {
    private let content = Mutex(ByteBuffer())

    var buffer: ByteBuffer { content.withLock { $0 } }

    func keep(_ bytes: ByteBuffer) {
        content.withLock { $0 = bytes }
    }
}
