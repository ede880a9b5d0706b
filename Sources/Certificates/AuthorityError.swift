/// Why there is no certificate to serve with.
public enum AuthorityError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A file lacks a certificate or its key.
    case incomplete
    /// A certificate is for another key than the one beside it.
    case otherKey
    /// The authority that devices trust cannot be read; it is not replaced, for then they would trust the server no more.
    case unreadableAuthority(path: String, reason: String)
    /// A file could not be written.
    case unwritable(path: String, code: Int32)

    public var description: String {
        switch self {
        case .incomplete: "a certificate or its key is missing"
        case .otherKey: "a certificate and its key do not belong together"
        case .unreadableAuthority(let path, let reason):
            """
            the certificate authority in \(path) cannot be read (\(reason)): put back a copy of the file, or remove it to \
            make a new one, which every device has to trust anew
            """
        case .unwritable(let path, let code): "\(path) cannot be written (error \(code)): free the disk or its rights"
        }
    }
}
