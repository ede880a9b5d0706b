import Foundation

/// Frames over a file descriptor: four bytes of little-endian length, then so many bytes.
///
/// Blocks the calling thread: for worker processes and for threads of their own. Sending with a deadline wants a
/// socket; without one any descriptor will do.
struct FrameChannel {
    enum Fault: Error {
        /// The other side is gone.
        case closed
        /// The deadline passed.
        case late
        /// A length that nobody sends.
        case malformed
    }

    /// Bytes that one frame may hold.
    static let limit = 128 << 20

    let input: Int32
    let output: Int32

    /// - Parameter deadline: nil waits for ever.
    func receive(until deadline: ContinuousClock.Instant? = nil) throws(Fault) -> [UInt8] {
        let head = try read(4, until: deadline)
        let count = head.enumerated().reduce(0) { $0 | Int($1.element) << (8 * $1.offset) }
        guard count <= Self.limit else { throw .malformed }
        return try read(count, until: deadline)
    }

    func send(_ frame: [UInt8], until deadline: ContinuousClock.Instant? = nil) throws(Fault) {
        var message = withUnsafeBytes(of: UInt32(clamping: frame.count).littleEndian) { Array($0) }
        message.append(contentsOf: frame)
        var sent = 0
        while sent < message.count {
            if let deadline { try wait(for: Int16(POLLOUT), on: output, until: deadline) }
            let count = message.withUnsafeBytes { buffer in
                let rest = buffer.baseAddress?.advanced(by: sent)
                guard deadline != nil else { return write(output, rest, buffer.count - sent) }
                // Without MSG_NOSIGNAL a worker's death would end the whole server (SIGPIPE).
                let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
                return Foundation.send(output, rest, buffer.count - sent, flags)
            }
            if count > 0 {
                sent += count
            } else if errno != EINTR && errno != EAGAIN {
                throw .closed
            }
        }
    }

    private func read(_ count: Int, until deadline: ContinuousClock.Instant?) throws(Fault) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            if let deadline { try wait(for: Int16(POLLIN), on: input, until: deadline) }
            let got = bytes.withUnsafeMutableBytes { buffer in
                Foundation.read(input, buffer.baseAddress?.advanced(by: filled), count - filled)
            }
            if got > 0 {
                filled += got
            } else if got == 0 || (errno != EINTR && errno != EAGAIN) {
                throw .closed
            }
        }
        return bytes
    }

    private func wait(for event: Int16, on descriptor: Int32, until deadline: ContinuousClock.Instant) throws(Fault) {
        while true {
            let left = deadline - .now
            guard left > .zero else { throw .late }
            let milliseconds = left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000 + 1
            var request = pollfd(fd: descriptor, events: event, revents: 0)
            let ready = poll(&request, 1, Int32(clamping: milliseconds))
            if ready > 0 { return }
            if ready < 0 && errno != EINTR { throw .closed }
        }
    }
}
