public import Foundation
import Synchronization
import X509

/// Keeps the authority and the server's certificate in a folder, and makes them when they are not there.
public final class ServerCertificates: Sendable {
    private struct Kept {
        var authority: Authority
        var server: Identity
    }

    private let folder: URL
    private let kept: Mutex<Kept>

    /// Reads what is kept, or makes it.
    ///
    /// - Parameter folder: is made, for its owner only.
    /// - Throws: ``AuthorityError``, and what the system says of the folder.
    public init(folder: URL, names: MachineNames, at now: Date) throws {
        self.folder = folder
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let authority = try Self.authority(in: folder, for: names, at: now)
        let server = try Self.server(in: folder, of: authority, for: names, at: now)
        kept = Mutex(Kept(authority: authority, server: server))
    }

    public var authority: Authority { kept.withLock { $0.authority } }

    /// What the server shows to whoever connects now.
    public var server: Identity { kept.withLock { $0.server } }

    /// Makes a new certificate when the machine has another name or address, or the one in use is old.
    ///
    /// - Returns: whether there is a new one.
    @discardableResult
    public func renew(for names: MachineNames, at now: Date) throws -> Bool {
        try kept.withLock { kept in
            guard !kept.authority.accepts(kept.server, for: names, at: now) else { return false }
            kept.authority = try Self.authority(in: folder, for: names, at: now)
            kept.server = try Self.server(in: folder, of: kept.authority, for: names, at: now)
            return true
        }
    }

    private static func authority(in folder: URL, for names: MachineNames, at now: Date) throws -> Authority {
        let file = folder.appending(path: "authority.pem")
        if FileManager.default.fileExists(atPath: file.path) {
            do {
                let authority = try Authority(identity: Identity(pem: String(contentsOf: file, encoding: .utf8)))
                if authority.isUsable(at: now) { return authority }
            } catch {
                throw AuthorityError.unreadableAuthority(path: file.path, reason: "\(error)")
            }
        }
        let authority = try Authority.make(for: names, at: now)
        try PrivateFile.write(authority.identity.pem(), to: file)
        return authority
    }

    private static func server(
        in folder: URL, of authority: Authority, for names: MachineNames, at now: Date
    ) throws -> Identity {
        let file = folder.appending(path: "server.pem")
        // A certificate that cannot be read is made anew: nobody trusts it for its own sake.
        if let text = try? String(contentsOf: file, encoding: .utf8), let server = try? Identity(pem: text),
            authority.accepts(server, for: names, at: now)
        {
            return server
        }
        let server = try authority.issue(for: names, at: now)
        try PrivateFile.write(server.pem(), to: file)
        return server
    }
}
