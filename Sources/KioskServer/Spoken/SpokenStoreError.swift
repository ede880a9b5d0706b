/// Why a recording of a participant could not be kept, read or removed.
public enum SpokenStoreError: Error, Hashable, Sendable {
    /// What one tried to do with a file or a folder.
    public enum Operation: Hashable, Sendable {
        case read, write, remove
    }

    /// The bytes begin beyond what is there: those from `length` on are wanted first.
    case gap(length: Int)
    /// A session, a participant or a recording has a name that is no plain name of a file.
    case unsuitableName
    /// The disk did not do it.
    case disk(Operation, path: String, reason: String)
}

extension SpokenStoreError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .gap(let length): "the recording has \(length) bytes: send those that follow first"
        case .unsuitableName:
            "a recording cannot be kept under this name: use letters, digits and hyphens, and for a recording 8 to 64"
        case .disk(let operation, let path, let reason):
            "\(path) cannot be \(operation.done) (\(reason)): check free space and rights of the data folder"
        }
    }
}

extension SpokenStoreError.Operation {
    fileprivate var done: String {
        switch self {
        case .read: "read"
        case .write: "written"
        case .remove: "removed"
        }
    }
}
