import Certificates
import Foundation
import HummingbirdTesting

@testable import KioskServer

extension TestServer {
    /// A server that is reached over https at port 8443, and over http at 8080, in a network in which it is 192.168.1.20.
    static func withEncryption(
        _ body: @Sendable (_ server: Server, _ certificates: ServerCertificates) async throws -> Void
    )
        async throws
    {
        try await withTemporaryFolder { folder in
            let certificates = try ServerCertificates(
                folder: folder.appending(path: "tls"),
                names: MachineNames(hostname: "laptop-3", addresses: [IPAddress("192.168.1.20")].compactMap { $0 }),
                at: .now)
            var environment = try environment()
            environment.encryption = Encryption(certificates: certificates, securePort: 8443, plainPort: 8080)
            environment.roomHost = { "192.168.1.20" }
            try await body(
                try await Server(content: TestContent.shipped.load(), environment: environment), certificates)
        }
    }
}
