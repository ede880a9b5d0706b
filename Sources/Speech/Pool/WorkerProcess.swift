import Foundation

/// One running `inbreng-voice`. Belongs to one thread, which it blocks.
final class WorkerProcess {
    let pid: pid_t
    private let channel: FrameChannel
    private var isReaped = false

    /// Starts the process and waits until it has proved that it can speak.
    init(executable: String, arguments: [String], timeLimit: Duration) throws(WorkerFailure) {
        var sockets: [Int32] = [-1, -1]
        let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, type, 0, &sockets) == 0 else {
            throw .notStarted("no socket (\(String(cString: strerror(errno))))")
        }
        defer { close(sockets[1]) }
        let outcome = Self.spawn(executable, arguments, standard: sockets[1])
        guard outcome.error == 0 else {
            close(sockets[0])
            throw .notStarted("\(executable): \(String(cString: strerror(outcome.error)))")
        }
        pid = outcome.pid
        channel = FrameChannel(input: sockets[0], output: sockets[0])
        let hello: VoiceReply
        do throws(FrameChannel.Fault) {
            hello = Self.reply(try channel.receive(until: .now + timeLimit))
        } catch {
            let failure = end(after: error)
            if case .killed = failure { throw failure }
            throw .notStarted("\(executable): \(failure)")
        }
        if case .ready = hello { return }
        stop()
        if case .failure(let cause) = hello { throw .notStarted(cause) }
        throw .notStarted("\(executable) is of another version than this program")
    }

    deinit {
        stop()
        close(channel.input)
    }

    /// Asks and waits. After a throw this worker is gone; make another.
    func exchange(_ request: VoiceRequest, timeLimit: Duration) throws(WorkerFailure) -> VoiceReply {
        do throws(FrameChannel.Fault) {
            let deadline = ContinuousClock.now + timeLimit
            try channel.send(request.bytes, until: deadline)
            return Self.reply(try channel.receive(until: deadline))
        } catch {
            throw end(after: error)
        }
    }

    private static func reply(_ bytes: [UInt8]) -> VoiceReply {
        (try? VoiceReply(bytes: bytes)) ?? .failure("the voice worker is of another version than this program")
    }

    /// Ends the process for good.
    private func stop() {
        guard !isReaped else { return }
        kill(pid, SIGKILL)
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
        isReaped = true
    }

    private func end(after fault: FrameChannel.Fault) -> WorkerFailure {
        switch fault {
        case .late:
            stop()
            return .late
        case .malformed:
            stop()
            return .broken("not a message of ours")
        case .closed:
            var status: Int32 = 0
            while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
            isReaped = true
            return Self.failure(status: status)
        }
    }

    /// Reads a `waitpid` status: the low seven bits are the signal, the next byte the exit code.
    private static func failure(status: Int32) -> WorkerFailure {
        let signal = status & 0x7f
        switch signal {
        case 0: return .broken("it ended with exit code \((status >> 8) & 0xff)")
        case SIGKILL, SIGTERM, SIGINT, SIGHUP, SIGQUIT: return .killed(signal: signal)
        default: return .crashed(signal: signal)
        }
    }

    /// With both standard streams on one socket, errors to nowhere (they could hold what was said), default signals
    /// and a process group of its own, so that an interrupt from the terminal reaches the server alone.
    private static func spawn(
        _ executable: String, _ arguments: [String], standard: Int32
    ) -> (pid: pid_t, error: Int32) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, standard, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, standard, STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        let flags = Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETPGROUP)
        posix_spawnattr_setflags(&attributes, Int16(flags))
        posix_spawnattr_setpgroup(&attributes, 0)

        var strings: [UnsafeMutablePointer<CChar>?] = ([executable] + arguments).map { strdup($0) } + [nil]
        defer { for string in strings { free(string) } }
        var environment: [UnsafeMutablePointer<CChar>?] = [strdup("LC_ALL=C.UTF-8"), libraryPath(), nil]
        defer { for string in environment { free(string) } }
        var pid: pid_t = 0
        let error = posix_spawn(&pid, executable, &actions, &attributes, &strings, &environment)
        return (pid, error)
    }

    /// Swift's libraries may be found through it; nothing else of our environment is the worker's business.
    private static func libraryPath() -> UnsafeMutablePointer<CChar>? {
        guard let path = getenv("LD_LIBRARY_PATH") else { return nil }
        return strdup("LD_LIBRARY_PATH=" + String(cString: path))
    }
}
