import Testing

@testable import KioskServer

@Suite struct RoomAddressTests {
    @Test(
        "an address that leads every device to itself becomes that of this machine in its network, with the same port",
        arguments: [
            ("localhost:8080", "192.168.1.20:8080"), ("LOCALHOST", "192.168.1.20"), ("127.0.0.1:80", "192.168.1.20:80"),
            ("[::1]:8080", "192.168.1.20:8080"), ("kiosk.localhost:1", "192.168.1.20:1"),
        ])
    func loopback(_ asked: String, _ told: String) {
        #expect(RoomAddress(network: { ["192.168.1.20", "10.0.0.2"] }).authority(for: asked) == told)
        #expect(RoomAddress(network: { [] }).authority(for: asked) == asked)
    }

    @Test(
        "an address that other devices can use stays as the facilitator typed it",
        arguments: ["10.0.0.2:8080", "laptop.local:8080", "[fe80::1]:8080", "localhosts:1", "inbreng.nl"])
    func reachable(_ asked: String) {
        #expect(RoomAddress(network: { ["192.168.1.20"] }).authority(for: asked) == asked)
    }
}
