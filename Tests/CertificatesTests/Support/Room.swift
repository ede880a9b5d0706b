import Foundation

@testable import Certificates

/// A machine in a room, at a fixed moment, with a folder that is gone afterwards.
struct Room {
    let folder: URL
    /// 24 November 2026, 12:00 UTC.
    let noon = Date(timeIntervalSince1970: 1_795_521_600)

    static func enter<Value>(_ body: (Room) async throws -> Value) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(path: "inbreng-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(Room(folder: folder))
    }

    func store(_ names: MachineNames, after days: Int = 0) throws -> ServerCertificates {
        try ServerCertificates(folder: folder, names: names, at: noon + Days(days).seconds)
    }

    static func names(_ hostname: String = "laptop-3", _ addresses: String...) -> MachineNames {
        MachineNames(hostname: hostname, addresses: addresses.compactMap { IPAddress($0) })
    }
}
