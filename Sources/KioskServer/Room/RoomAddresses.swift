/// The addresses at which other devices in the room find this server, to be shown and drawn as QR codes.
struct RoomAddresses: Sendable {
    let encryption: Encryption?
    /// The machine in the network of the room, as it stands in an address; `nil` when it is in none.
    let host: @Sendable () -> String?

    /// - Parameter authority: where this request was sent to: other devices find the server there too, unless it is this
    ///   very machine.
    /// - Returns: such as `https://192.168.1.20:8443`.
    func origin(asked authority: String?) -> String {
        let place = place(asked: authority)
        return encryption?.origin(at: place.host) ?? "http://\(place)"
    }

    /// The page that helps a device to trust the server, which it reaches before it does.
    ///
    /// - Returns: `nil` when there is nothing to trust.
    func trustPage(asked authority: String?) -> String? {
        encryption.map { "http://\(HostAndPort(host: place(asked: authority).host, port: $0.plainPort))/trust" }
    }

    private func place(asked authority: String?) -> HostAndPort {
        var place = authority.flatMap { HostAndPort($0) } ?? HostAndPort(host: "localhost", port: nil)
        if place.isOwnMachine, let host = host() { place.host = host }
        return place
    }
}
