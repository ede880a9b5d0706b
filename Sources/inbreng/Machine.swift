import Certificates
import Glibc

/// This machine as devices in the room see it.
enum Machine {
    /// Networks that exist inside this machine only, by how Linux calls them: containers, bridges, virtual machines and
    /// tunnels.
    private static let innerNetworks = ["docker", "br-", "veth", "virbr", "tun", "tap", "wg", "podman", "cni"]

    static var names: MachineNames { MachineNames(hostname: hostname, addresses: addresses) }

    private static var hostname: String {
        var name = [CChar](repeating: 0, count: Int(HOST_NAME_MAX) + 1)
        guard gethostname(&name, name.count) == 0 else { return "localhost" }
        return text(name)
    }

    /// The addresses of this machine in its networks, those of version 4 first; none of itself or of one link only, which
    /// browsers cannot open (RFC 6874 was never taken up).
    static var addresses: [IPAddress] {
        var first: UnsafeMutablePointer<ifaddrs>?
        guard getifaddrs(&first) == 0 else { return [] }
        defer { freeifaddrs(first) }
        let all = sequence(first: first) { $0?.pointee.ifa_next }.compactMap { $0.flatMap { address(of: $0.pointee) } }
        return all.filter { !$0.isVersion6 } + all.filter(\.isVersion6)
    }

    private static func address(of entry: ifaddrs) -> IPAddress? {
        let network = String(cString: entry.ifa_name)
        guard let address = entry.ifa_addr, entry.ifa_flags & UInt32(IFF_LOOPBACK) == 0,
            entry.ifa_flags & UInt32(IFF_UP) != 0, !innerNetworks.contains(where: network.hasPrefix)
        else { return nil }
        let length: Int
        switch Int32(address.pointee.sa_family) {
        case AF_INET: length = MemoryLayout<sockaddr_in>.size
        case AF_INET6: length = MemoryLayout<sockaddr_in6>.size
        default: return nil
        }
        var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        guard getnameinfo(address, socklen_t(length), &name, socklen_t(name.count), nil, 0, NI_NUMERICHOST) == 0 else {
            return nil
        }
        // One of a single link has its zone behind it (`fe80::1%eth0`), and so is none.
        return IPAddress(text(name))
    }

    private static func text(_ characters: [CChar]) -> String {
        String(decoding: characters.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
