/// Why a recording could not be kept or removed.
public struct RecordingError: Error, Hashable, Sendable {
    /// The folder or file that did not let itself be written.
    public let path: String

    public init(path: String) {
        self.path = path
    }
}
