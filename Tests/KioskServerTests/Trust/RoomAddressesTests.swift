import Testing

@testable import KioskServer

@Suite struct RoomAddressesTests {
    private let plain = RoomAddresses(encryption: nil) { "192.168.1.20" }

    @Test(
        "whoever sits at the server sees where others find it; whoever came from the room, what they came by",
        arguments: [
            ("localhost:8080", "http://192.168.1.20:8080"), ("127.0.0.1:8080", "http://192.168.1.20:8080"),
            ("[::1]:8080", "http://192.168.1.20:8080"), ("10.0.0.7:8080", "http://10.0.0.7:8080"),
            ("laptop-3.local", "http://laptop-3.local"), ("[fd12::7]:80", "http://[fd12::7]:80"),
            ("\"><script>", "http://192.168.1.20"),
        ])
    func origin(_ authority: String, _ expected: String) {
        #expect(plain.origin(asked: authority) == expected)
        #expect(plain.trustPage(asked: authority) == nil)
    }

    @Test("a machine in no network is only where it is")
    func alone() {
        #expect(RoomAddresses(encryption: nil) { nil }.origin(asked: "localhost:8080") == "http://localhost:8080")
    }

    @Test("over https the addresses are of https, and the page to trust it is of http")
    func secure() async throws {
        try await TestServer.withEncryption { server, _ in
            #expect(server.addresses.origin(asked: "localhost:8443") == "https://192.168.1.20:8443")
            #expect(server.addresses.origin(asked: "10.0.0.7:8080") == "https://10.0.0.7:8443")
            #expect(server.addresses.trustPage(asked: "10.0.0.7:8443") == "http://10.0.0.7:8080/trust")
        }
    }
}
