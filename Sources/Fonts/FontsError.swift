/// Why nothing is known of a machine's fonts.
public enum FontsError: Error, Hashable, Sendable, CustomStringConvertible {
    case noConfiguration

    public var description: String {
        switch self {
        case .noConfiguration: "fontconfig cannot start: install the Debian package fontconfig-config"
        }
    }
}
