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
        network().map { "http://\($0):\(port)" }
    }

    /// This machine in its networks, as other devices reach it; none when the server listens to one address.
    func network() -> [String] {
        host == "0.0.0.0" || host == "::" ? NetworkAddresses.current() : []
    }
}
