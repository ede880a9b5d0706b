import Foundation

/// The program `inbreng-voice`: one voice, asked over standard input, answering over standard output.
///
/// With the path of a folder of voice data as its argument it speaks; with `--build` it builds such a folder. A second
/// argument is its limit of memory in bytes.
public enum VoiceWorker {
    /// Bytes of address space. A runaway synthesis fails instead of taking the machine with it.
    ///
    /// `MemoryLimitTests` measures it: a worker starts with 165 MB of address space, of which 27 MB are in memory, and
    /// takes less than 310 MB for any text.
    public static let memoryLimit = 512 << 20

    /// Runs until standard input closes. - Returns: the exit code.
    public static func run(arguments: [String]) -> Int32 {
        let limit = arguments.count == 3 ? UInt(arguments[2]) : UInt(memoryLimit)
        guard arguments.count == 2 || arguments.count == 3, let limit else {
            FileHandle.standardError.write(
                Data("inbreng-voice: a part of inbreng, started by it with a folder of voice data\n".utf8))
            return 64
        }
        dropForeignFiles()
        limitResources(memory: limit)
        let channel = FrameChannel(input: STDIN_FILENO, output: STDOUT_FILENO)
        do {
            if arguments[1] == "--build" {
                try channel.send(VoiceReply.ready.bytes)
                try serve(channel) { request in try build(request) }
            } else {
                let synthesiser = try start(channel, dataFolder: arguments[1])
                try channel.send(VoiceReply.ready.bytes)
                try serve(channel) { request in try synthesiser.answer(request) }
            }
            return 0
        } catch {
            return 1
        }
    }

    private static func start(_ channel: FrameChannel, dataFolder: String) throws -> Synthesiser {
        do {
            let library = try EspeakLibrary(dataFolder: dataFolder)
            try SelfTest.run(on: library)
            return Synthesiser(library: library)
        } catch {
            try channel.send(VoiceReply.failure("\(error)").bytes)
            throw error
        }
    }

    private static func serve(_ channel: FrameChannel, _ answer: (VoiceRequest) throws -> VoiceReply) throws {
        while true {
            let frame: [UInt8]
            do throws(FrameChannel.Fault) {
                frame = try channel.receive()
            } catch .closed {
                return
            }
            let reply: VoiceReply
            do {
                reply = try answer(VoiceRequest(bytes: frame))
            } catch let error as SpeakerError {
                reply = .failure(error.cause)
            } catch {
                reply = .failure("\(error)")
            }
            try channel.send(reply.bytes)
        }
    }

    private static func build(_ request: VoiceRequest) throws -> VoiceReply {
        guard case .build(let folder) = request else { return .failure("this worker only builds voice data") }
        guard let system = EspeakLibrary.systemDataFolder() else {
            return .failure("libespeak-ng knows no data folder: install the package espeak-ng-data")
        }
        let built = try VoiceDataBuilder(system: system, folder: folder).build()
        do {
            try SelfTest.run(on: EspeakLibrary(dataFolder: built.path))
        } catch {
            let package = built.isKnown ? "" : " The installed package of espeak-ng-data is not one that we know."
            return .failure("The voice data in \(built.path) does not pass the self-test: \(error).\(package)")
        }
        return .built(path: built.path, version: built.version, isKnown: built.isKnown)
    }

    /// Closes what the server had open when it started this process. Held here, the connections of browsers would stay
    /// open when the server has long closed them, and a browser waits for ever for an answer on such a one.
    private static func dropForeignFiles() {
        closefrom(STDERR_FILENO + 1)
    }

    /// Also no core files: they would hold what participants said.
    private static func limitResources(memory limit: UInt) {
        var memory = rlimit(rlim_cur: limit, rlim_max: limit)
        setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &memory)
        var core = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &core)
    }
}
