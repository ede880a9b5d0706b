/// The names and addresses that exist in a room only, and never on the internet.
///
/// Our authority can sign for these alone: whoever trusts it trusts it with nothing else.
enum PrivateNames {
    /// Name endings that are nobody's on the internet: RFC 6762 (`local`), RFC 6761 (`localhost`), RFC 8375
    /// (`home.arpa`) and ICANN Board resolution 2024.07.29.06 (`internal`).
    static let domains = ["local", "localhost", "home.arpa", "internal"]

    /// Private use (RFC 1918, RFC 4193), shared by a provider's customers (RFC 6598), of one link (RFC 3927, RFC 4291)
    /// and of the machine itself (RFC 1122, RFC 4291).
    static let ranges: [IPRange] = [
        ("10.0.0.0", 8), ("172.16.0.0", 12), ("192.168.0.0", 16), ("100.64.0.0", 10), ("169.254.0.0", 16),
        ("127.0.0.0", 8), ("fc00::", 7), ("fe80::", 10), ("::1", 128),
    ].compactMap { text, prefix in IPAddress(text).map { IPRange(first: $0, prefix: prefix) } }

    static func contains(_ address: IPAddress) -> Bool { ranges.contains { $0.contains(address) } }

    /// Whether a name of one part may be signed for. A top-level domain has letters only, or begins with `xn--` (RFC
    /// 3696, section 2; RFC 5890): to sign for `dev`, say, would be to sign for every site beneath it.
    static func isOwnName(_ label: String) -> Bool {
        isLabel(label) && !label.hasPrefix("xn--")
            && label.contains { $0.isNumber || $0 == "-" } && IPAddress(label) == nil && !label.allSatisfy(\.isNumber)
    }

    /// Letters, digits and hyphens, none of these first or last (RFC 1123, section 2.1), in lower case.
    static func isLabel(_ label: String) -> Bool {
        (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
            && label.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
            }
    }
}
