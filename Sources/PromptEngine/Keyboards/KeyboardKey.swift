/// One key on the screen.
public struct KeyboardKey: Sendable {
    public enum Action: Hashable, Sendable {
        case write(String)
        /// Makes the next letter a capital.
        case shift
        case space
        /// Takes away what stands before the cursor.
        case remove
        case newline
        case open(KeyboardLayer.Name)
    }

    public let action: Action
    /// What shows on it, where that is not what it writes.
    public let label: String?
    /// In columns.
    public let width: Int

    /// What it writes, if it does.
    public var written: String? {
        if case .write(let text) = action { text } else { nil }
    }
}
