import Foundation

/// What is kept on disk of who may facilitate: hashes only.
struct AccessRecord: Codable, Equatable {
    var salt: Data
    var passphrase: Data
    /// Digest of each sign-in's secret, with the moment it ends (milliseconds since 1970).
    var signIns: [String: Int64] = [:]
}
