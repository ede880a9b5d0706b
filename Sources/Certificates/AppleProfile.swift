import Crypto
import Foundation

/// The authority as a configuration profile, which an iPad or iPhone installs in two taps and a Mac in three (Apple,
/// *Configuration Profile Reference*, payload `com.apple.security.root`).
public struct AppleProfile: Sendable {
    public static let contentType = "application/x-apple-aspen-config"

    /// The property list in XML.
    public let text: String

    public init(_ authority: Authority) throws {
        let bytes = try authority.identity.certificateBytes
        // Names follow from the certificate, so that the same authority never stands in a device twice.
        let identifier = "nl.inbreng.\(try authority.fingerprint.replacing(":", with: "").lowercased().prefix(32))"
        text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
            <plist version="1.0"><dict>
            <key>PayloadType</key><string>Configuration</string>
            <key>PayloadVersion</key><integer>1</integer>
            <key>PayloadIdentifier</key><string>\(identifier)</string>
            <key>PayloadUUID</key><string>\(Self.uuid(of: bytes.prefix(200)))</string>
            <key>PayloadDisplayName</key><string>Inbreng</string>
            <key>PayloadContent</key><array><dict>
            <key>PayloadType</key><string>com.apple.security.root</string>
            <key>PayloadVersion</key><integer>1</integer>
            <key>PayloadIdentifier</key><string>\(identifier).authority</string>
            <key>PayloadUUID</key><string>\(Self.uuid(of: bytes))</string>
            <key>PayloadDisplayName</key><string>Inbreng</string>
            <key>PayloadContent</key><data>\(Data(bytes).base64EncodedString())</data>
            </dict></array>
            </dict></plist>

            """
    }
}

extension AppleProfile {
    /// A UUID that follows from the bytes: version 8, for one's own use (RFC 9562, section 5.8).
    private static func uuid(of bytes: some Collection<UInt8>) -> UUID {
        var hash = Array(SHA256.hash(data: Data(bytes)).prefix(16))
        hash[6] = hash[6] & 0x0F | 0x80
        hash[8] = hash[8] & 0x3F | 0x80
        return hash.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
    }
}
