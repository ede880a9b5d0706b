/// All addresses that begin with the same bits.
struct IPRange: Hashable, Sendable {
    let first: IPAddress
    let prefix: Int

    func contains(_ address: IPAddress) -> Bool {
        address.bytes.count == first.bytes.count
            && zip(zip(address.bytes, first.bytes), mask).allSatisfy { $0.0 & $1 == $0.1 & $1 }
    }

    private var mask: [UInt8] {
        first.bytes.indices.map { index in
            let bits = min(max(prefix - index * 8, 0), 8)
            return ~UInt8(truncatingIfNeeded: 0xFF >> bits)
        }
    }

    /// The address and then its mask, as name constraints hold it (RFC 5280, section 4.2.1.10).
    var constraint: [UInt8] { first.bytes + mask }
}
