import QRCode

/// An address as a QR code, for a page.
enum RoomCode {
    /// - Parameter name: what the address is for; it names the image, with the address.
    /// - Returns: an SVG image; empty for an address that no QR code can hold, which then stands there in letters only.
    static func svg(_ address: String, name: String) -> String {
        (try? QRCode(address))?.svg(escapedName: escapedHTML("QR-code: \(name), \(address)")) ?? ""
    }
}
