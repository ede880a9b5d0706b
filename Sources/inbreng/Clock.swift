import Foundation
import SessionModel

/// The only place where the program asks what time it is.
enum Clock {
    @Sendable static func now() -> Timestamp {
        Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    }
}
