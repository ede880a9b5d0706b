import Foundation
import Glibc

/// What standard output can show.
enum Terminal {
    /// Whether somebody looks at it, on something with colours.
    static var showsCodes: Bool {
        isatty(STDOUT_FILENO) == 1 && !["", "dumb"].contains(ProcessInfo.processInfo.environment["TERM"] ?? "")
    }
}
