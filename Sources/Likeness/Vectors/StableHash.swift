/// A hash that is the same on every machine and in every run: FNV-1a of 64 bits (G. Fowler, L. C. Noll, K.-P. Vo and
/// D. Eastlake, *The FNV Non-Cryptographic Hash Algorithm*, IETF draft-eastlake-fnv).
enum StableHash {
    static func of(_ words: [String]) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for word in words {
            for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        return hash
    }
}
