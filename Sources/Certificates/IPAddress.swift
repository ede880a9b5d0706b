import Glibc

/// An address of the Internet Protocol: 4 bytes of version 4, or 16 of version 6, most significant first.
public struct IPAddress: Hashable, Sendable, CustomStringConvertible {
    public let bytes: [UInt8]

    /// - Parameter text: such as `192.168.1.20` or `fd12::1`; `nil` for anything else, a zone (`fe80::1%eth0`) included.
    public init?(_ text: String) {
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            bytes = withUnsafeBytes(of: four) { Array($0) }
        } else if inet_pton(AF_INET6, text, &six) == 1 {
            bytes = withUnsafeBytes(of: six) { Array($0) }
        } else {
            return nil
        }
    }

    init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = Array(bytes)
    }

    public var isVersion6: Bool { bytes.count == 16 }

    /// Whether it means this machine itself.
    public var isLoopback: Bool {
        isVersion6 ? bytes.dropLast().allSatisfy { $0 == 0 } && bytes.last == 1 : bytes[0] == 127
    }

    /// Whether a certificate of our own authority can be for it.
    public var isPrivate: Bool { PrivateNames.contains(self) }

    /// The form of RFC 5952.
    public var description: String {
        var name = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        _ = inet_ntop(isVersion6 ? AF_INET6 : AF_INET, bytes, &name, socklen_t(name.count))
        return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// As it stands in an address of the web: version 6 in brackets (RFC 3986, section 3.2.2).
    public var urlHost: String { isVersion6 ? "[\(description)]" : description }
}
