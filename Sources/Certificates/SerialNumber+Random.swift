import X509

extension Certificate.SerialNumber {
    /// 126 random bits: more than the 64 that nobody can foresee (Baseline Requirements, section 7.1), in a positive
    /// number of 16 bytes, fewer than the 20 that are allowed (RFC 5280, section 4.1.2.2).
    static func unguessable() -> Certificate.SerialNumber {
        var random = SystemRandomNumberGenerator()
        var bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        bytes[0] = bytes[0] & 0x7F | 0x40
        return Certificate.SerialNumber(bytes: bytes)
    }
}
