/// The address that people in the room type: the one by which the facilitator reached the server, unless that leads
/// every device to itself.
struct RoomAddress: Sendable {
    /// This machine in its networks, the likeliest first; empty when the server listens to this machine only.
    let network: @Sendable () -> [String]

    /// `192.168.1.20:8080`.
    ///
    /// - Parameter authority: host and port of a request, as its `Host` has them (RFC 9110, section 7.2).
    func authority(for authority: String?) -> String {
        let asked = authority ?? "localhost"
        let host = Self.host(of: asked)
        guard Self.isLoopback(host), let own = network().first else { return asked }
        return own + asked.dropFirst(host.count)
    }

    private static func host(of authority: String) -> Substring {
        if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") { return authority[...end] }
        return authority.prefix { $0 != ":" }
    }

    private static func isLoopback(_ host: Substring) -> Bool {
        let name = host.lowercased()
        return name == "localhost" || name.hasSuffix(".localhost") || name.hasPrefix("127.") || name == "[::1]"
    }
}
