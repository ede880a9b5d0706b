/// Why nothing can be suggested.
public enum LikenessError: Error, Hashable, Sendable, CustomStringConvertible {
    case noDutchStemmer

    public var description: String {
        switch self {
        case .noDutchStemmer:
            "libstemmer on this machine has no Dutch: install Debian's package libstemmer0d again"
        }
    }
}
