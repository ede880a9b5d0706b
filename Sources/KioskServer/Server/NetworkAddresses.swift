import Foundation

/// Under which addresses other devices in the room reach this machine.
public enum NetworkAddresses {
    /// IPv4 addresses of this machine in its networks, such as `192.168.1.20`: those of cables and wireless networks
    /// first; then those that machines give to themselves (RFC 3927) and networks of virtual machines, which other
    /// devices hardly ever reach.
    public static func current() -> [String] {
        var first: UnsafeMutablePointer<ifaddrs>?
        guard getifaddrs(&first) == 0 else { return [] }
        defer { freeifaddrs(first) }
        let found = sequence(first: first) { $0?.pointee.ifa_next }.compactMap {
            entry -> (isFar: Bool, text: String)? in
            guard let entry, let address = entry.pointee.ifa_addr, address.pointee.sa_family == UInt16(AF_INET),
                entry.pointee.ifa_flags & UInt32(IFF_LOOPBACK) == 0, let text = text(of: address)
            else { return nil }
            let name = String(cString: entry.pointee.ifa_name)
            return (text.hasPrefix("169.254.") || virtual.contains(where: name.hasPrefix), text)
        }
        return (found.filter { !$0.isFar } + found.filter(\.isFar)).map(\.text)
    }

    /// How Linux calls networks that exist within the machine only.
    private static let virtual = ["docker", "br-", "veth", "virbr", "vmnet", "vboxnet"]

    private static func text(of address: UnsafeMutablePointer<sockaddr>) -> String? {
        var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        let length = socklen_t(MemoryLayout<sockaddr_in>.size)
        guard getnameinfo(address, length, &name, socklen_t(name.count), nil, 0, NI_NUMERICHOST) == 0 else {
            return nil
        }
        return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
