import Foundation

/// The life of one worker: takes requests from the queue, asks its process, and replaces a process that dies.
struct WorkerThread: Sendable {
    /// How often a request is tried again when something outside ended its workers.
    static let attempts = 8
    /// How many workers a request may break.
    static let breakages = 2

    let executable: String
    let dataFolder: String
    let memoryLimit: Int
    let timeLimit: Duration
    let queue: JobQueue
    let blamed: BlameList
    let roster: WorkerRoster

    /// Runs on a thread of its own until the queue closes.
    func run() async {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                work()
                continuation.resume()
            }
        }
    }

    private func work() {
        var process: WorkerProcess?
        while let job = queue.next() {
            job.answer(Result { () throws(SpeakerError) in try serve(job.request, with: &process) })
        }
        if let process { roster.remove(process.pid) }
    }

    private func serve(_ request: VoiceRequest, with process: inout WorkerProcess?) throws(SpeakerError) -> VoiceReply {
        let key = ClipID(hashing: request.bytes)
        let unspeakable = SpeakerError(.unspeakable, "The voice broke on this text twice: word it otherwise.")
        var broken = 0
        var last = WorkerFailure.notStarted("")
        for _ in 0..<Self.attempts {
            guard !blamed.holds(key) else { throw unspeakable }
            do throws(WorkerFailure) {
                let worker: WorkerProcess
                if let process { worker = process } else { worker = try start() }
                process = worker
                return try worker.exchange(request, timeLimit: timeLimit)
            } catch {
                if let process { roster.remove(process.pid) }
                process = nil
                last = error
                if case .notStarted(let cause) = error { throw SpeakerError(.workerUnavailable, cause) }
                if error.blamesRequest {
                    broken += 1
                    if broken == Self.breakages { blamed.add(key) }
                }
            }
        }
        throw SpeakerError(.workerUnavailable, "Something keeps ending the voice workers: \(last).")
    }

    private func start() throws(WorkerFailure) -> WorkerProcess {
        let process = try WorkerProcess(
            executable: executable, arguments: [dataFolder, String(memoryLimit)], timeLimit: .seconds(20))
        roster.add(process.pid)
        return process
    }
}
