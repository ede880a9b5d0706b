/// What a helper had before them when they wrote.
struct SeenWords: Hashable, Sendable {
    /// See ``WritingTask/version``.
    let version: Int
    /// See ``WritingTask/source``.
    let source: String

    init(version: Int, source: String) {
        self.version = version
        self.source = source
    }

    init(of task: WritingTask) {
        self.init(version: task.version, source: task.source)
    }

    /// As it comes back in a form or an address; what is not told was never seen.
    init(version: String?, source: String?) {
        self.init(version: version.flatMap { Int($0) } ?? -1, source: source ?? "")
    }
}
