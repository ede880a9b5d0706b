public import Certificates

/// That the server is reached over https, and how.
public struct Encryption: Sendable {
    public var certificates: ServerCertificates
    /// The port of https.
    public var securePort: Int
    /// The port of http, which leads to https and helps devices to trust the server.
    public var plainPort: Int

    public init(certificates: ServerCertificates, securePort: Int, plainPort: Int) {
        self.certificates = certificates
        self.securePort = securePort
        self.plainPort = plainPort
    }

    /// - Parameter host: the server's, as it stands in an address.
    /// - Returns: such as `https://192.168.1.20:8443`.
    func origin(at host: String) -> String {
        "https://\(HostAndPort(host: host, port: securePort == 443 ? nil : securePort))"
    }
}
