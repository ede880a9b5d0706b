import Foundation
import KioskServer
import SessionModel

/// The addresses under which people reach the server, for the operator to read out.
struct Addresses: Sendable {
    let host: String
    let port: Int

    func announce(passphrase: Passphrase?, examples: DemoSessions?) {
        let own = "http://localhost:\(port)"
        var lines = ["", "Inbreng is running.", ""]
        if let fresh = examples?.fresh.setup {
            lines.append("  Kiosk:         \(own)/kiosk/\(fresh.code)   (session “\(fresh.title)”)")
        } else {
            lines.append("  Kiosk:         \(own)/kiosk")
        }
        lines.append("  Facilitator:   \(own)/facilitator")
        if let played = examples?.played {
            lines.append(
                "  An outcome:    \(own)/facilitator/sessions/\(played.id)   (session “\(played.setup.title)”)")
        }
        if let passphrase {
            lines.append("  Passphrase:    \(passphrase.text)")
        } else {
            lines.append("  Passphrase:    shown when it was made; make a new one with --new-passphrase")
        }
        let others = reachable
        if !others.isEmpty {
            lines += ["", "From other devices in the room: " + others.joined(separator: "  ")]
        }
        FileHandle.standardOutput.write(Data((lines + ["", ""]).joined(separator: "\n").utf8))
    }

    /// The addresses of this machine in its networks, when the server listens to all.
    private var reachable: [String] {
        guard host == "0.0.0.0" || host == "::" else { return [] }
        var first: UnsafeMutablePointer<ifaddrs>?
        guard getifaddrs(&first) == 0 else { return [] }
        defer { freeifaddrs(first) }
        return sequence(first: first) { $0?.pointee.ifa_next }.compactMap { entry in
            guard let entry, let address = entry.pointee.ifa_addr, address.pointee.sa_family == UInt16(AF_INET),
                entry.pointee.ifa_flags & UInt32(IFF_LOOPBACK) == 0
            else { return nil }
            var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
            let length = socklen_t(MemoryLayout<sockaddr_in>.size)
            guard getnameinfo(address, length, &name, socklen_t(name.count), nil, 0, NI_NUMERICHOST) == 0 else {
                return nil
            }
            let text = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            return "http://\(text):\(port)"
        }
    }
}
