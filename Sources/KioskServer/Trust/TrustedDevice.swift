/// Kinds of devices, each of which has its own way to trust a certificate authority.
enum TrustedDevice: String, CaseIterable, Sendable {
    case android, apple, windows, chromium, mac

    /// Whether a browser may be running on one. An iPad calls itself a Mac, so both are possible then.
    func isLikely(_ userAgent: String) -> Bool {
        switch self {
        case .android: userAgent.contains("Android")
        case .apple: ["iPhone", "iPad", "Macintosh"].contains(where: userAgent.contains)
        case .windows: userAgent.contains("Windows")
        case .chromium: ["X11", "CrOS"].contains(where: userAgent.contains)
        case .mac: userAgent.contains("Macintosh")
        }
    }
}
