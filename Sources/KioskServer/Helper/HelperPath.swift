import SessionModel

/// Addresses of the helper's screens.
enum HelperPath {
    static let start = "/helper"
    static let seats = "/helper/seats"
    static func seat(_ number: Int) -> String { "\(seats)/\(number)" }
}
