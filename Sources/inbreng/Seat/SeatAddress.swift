import Foundation

/// A kiosk's address, as its browser opens it.
struct SeatAddress {
    /// Scheme, host and port, as policies name a site: `http://192.168.1.5:8080`.
    let origin: String
    /// Without white space, quotation marks or anything else that a shell could take for its own.
    let url: String

    /// - Parameters:
    ///   - text: an address of the server: without a path, its first kiosk page.
    ///   - fragment: what the kiosk takes over from its address, such as `mm=3.9` and `switches`.
    /// - Returns: `nil` for what is no address of http or https.
    init?(_ text: String, fragment: [String]) {
        guard var parts = URLComponents(string: text), ["http", "https"].contains(parts.scheme), let host = parts.host,
            !host.isEmpty, parts.user == nil, text.unicodeScalars.allSatisfy(Self.plain.contains)
        else { return nil }
        if ["", "/"].contains(parts.path) { parts.path = "/kiosk" }
        if !fragment.isEmpty { parts.fragment = fragment.joined(separator: "&") }
        guard let url = parts.string else { return nil }
        self.url = url
        parts.path = ""
        parts.query = nil
        parts.fragment = nil
        guard let origin = parts.string else { return nil }
        self.origin = origin
    }

    /// No `%` and no `!` either, with which Windows names its variables.
    private static let plain = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@&=+,")
}
