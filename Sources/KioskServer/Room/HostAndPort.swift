import Certificates

/// The machine and port that a request was sent to, as its `Host` says (RFC 9110, section 7.2).
struct HostAndPort: Hashable, Sendable, CustomStringConvertible {
    /// A name, an address of version 4, or one of version 6 in brackets.
    var host: String
    var port: Int?

    init(host: String, port: Int?) {
        self.host = host
        self.port = port
    }

    /// - Returns: `nil` for anything that is no host: it goes into addresses that people are sent to.
    init?(_ authority: String) {
        guard let match = authority.wholeMatch(of: /(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::([0-9]{1,5}))?/) else {
            return nil
        }
        host = String(match.1)
        port = match.2.flatMap { Int($0) }
    }

    var description: String { port.map { "\(host):\($0)" } ?? host }

    /// Whether other devices would find themselves there.
    var isOwnMachine: Bool {
        host == "localhost" || IPAddress(host.filter { $0 != "[" && $0 != "]" })?.isLoopback ?? false
    }
}
