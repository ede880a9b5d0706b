/// How a worker process failed its request.
enum WorkerFailure: Error, CustomStringConvertible {
    /// It could not be started, or refused to speak.
    case notStarted(String)
    /// It did not answer in time, and was killed.
    case late
    /// It crashed by itself: the text's fault.
    case crashed(signal: Int32)
    /// Something else ended it: not the text's fault.
    case killed(signal: Int32)
    /// It ended by itself, or sent what no worker sends.
    case broken(String)

    /// Whether the request can have caused it.
    var blamesRequest: Bool {
        switch self {
        case .late, .crashed, .broken: true
        case .notStarted, .killed: false
        }
    }

    var description: String {
        switch self {
        case .notStarted(let cause): "the voice worker did not start: \(cause)"
        case .late: "the voice worker took too long"
        case .crashed(let signal): "the voice worker crashed (signal \(signal))"
        case .killed(let signal): "the voice worker was killed from outside (signal \(signal))"
        case .broken(let cause): "the voice worker broke off: \(cause)"
        }
    }
}
