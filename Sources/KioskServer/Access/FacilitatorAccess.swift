import Crypto
public import Foundation
import SessionModel

/// Who may act as facilitator: one passphrase for this server, and the sign-ins made with it.
public actor FacilitatorAccess {
    /// A sign-in lasts a long day of sessions.
    private static let lifetime: Int64 = 12 * 3_600_000

    private let file: URL?
    private var record: AccessRecord

    init(file: URL?, record: AccessRecord) {
        self.file = file
        self.record = record
    }

    /// Opens the access file, or makes one with a new passphrase.
    ///
    /// - Parameters:
    ///   - file: where hashes are kept; `nil` keeps them in memory only.
    ///   - renewing: make a new passphrase even when there is one; everybody signed in is signed out.
    /// - Returns: the passphrase when it is new, to be shown once.
    public static func open(
        file: URL?, renewing: Bool = false
    ) throws -> (access: FacilitatorAccess, newPassphrase: Passphrase?) {
        if let file, !renewing, let data = try? Data(contentsOf: file) {
            return (FacilitatorAccess(file: file, record: try JSONDecoder().decode(AccessRecord.self, from: data)), nil)
        }
        let passphrase = Passphrase.random()
        let salt = Data(Secret.random().text.utf8)
        let record = AccessRecord(salt: salt, passphrase: try passphrase.hash(salt: salt))
        try write(record, to: file)
        return (FacilitatorAccess(file: file, record: record), passphrase)
    }

    /// - Returns: the secret of a new sign-in; `nil` when the passphrase is wrong.
    func signIn(with passphrase: Passphrase, at now: Timestamp) async throws -> Secret? {
        let given = try await passphrase.slowHash(salt: record.salt)
        guard constantTimeEqual(given, record.passphrase) else { return nil }
        let secret = Secret.random()
        record.signIns = record.signIns.filter { $0.value > now.milliseconds }
        record.signIns[secret.digest] = now.milliseconds + Self.lifetime
        try Self.write(record, to: file)
        return secret
    }

    func isSignedIn(_ secret: Secret, at now: Timestamp) -> Bool {
        record.signIns[secret.digest].map { $0 > now.milliseconds } ?? false
    }

    func signOut(_ secret: Secret) throws {
        record.signIns[secret.digest] = nil
        try Self.write(record, to: file)
    }

    private static func write(_ record: AccessRecord, to file: URL?) throws {
        guard let file else { return }
        try JSONEncoder().encode(record).write(to: file, options: .atomic)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    }

    private func constantTimeEqual(_ lhs: Data, _ rhs: Data) -> Bool {
        lhs.count == rhs.count && zip(lhs, rhs).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
