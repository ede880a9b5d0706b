/// By what devices in the room call this machine.
public struct MachineNames: Hashable, Sendable {
    /// Its own name, such as `laptop-3` or `laptop-3.fritz.box`, as the system has it.
    public var hostname: String
    /// Its addresses in the networks that it is in.
    public var addresses: [IPAddress]

    public init(hostname: String, addresses: [IPAddress]) {
        self.hostname = hostname
        self.addresses = addresses
    }

    private var labels: [String] { hostname.lowercased().split(separator: ".").map(String.init) }

    /// The name without a domain; `nil` when it is none that can be called.
    var label: String? { labels.first.flatMap { PrivateNames.isLabel($0) && $0 != "localhost" ? $0 : nil } }

    /// The name by which multicast DNS finds it (RFC 6762), with no server of names in the room.
    public var localName: String? { label.map { "\($0).local" } }

    /// All names that a certificate may be asked for.
    var domainNames: [String] {
        var names = ["localhost"]
        if let localName { names.append(localName) }
        if let label, !names.contains(label) { names.append(label) }
        if labels.count > 1, labels.allSatisfy(PrivateNames.isLabel), hostname.lowercased() != localName {
            names.append(labels.joined(separator: "."))
        }
        return names
    }

    /// All addresses that a certificate may be asked for.
    var allAddresses: [IPAddress] {
        let own = [IPAddress("127.0.0.1"), IPAddress("::1")].compactMap { $0 }
        return own + addresses.filter { !own.contains($0) }
    }
}
