import Certificates
import Foundation
import Glibc
import KioskServer
import QRCode
import SessionModel

/// The addresses under which people reach the server, for the operator to read out.
struct Addresses: Sendable {
    let host: String
    let port: Int
    let encryption: Encryption?

    func announce(passphrase: Passphrase?, examples: DemoSessions?) throws {
        let own = origin("localhost")
        let fresh = examples?.fresh.setup
        let kiosk = fresh.map { "/kiosk/\($0.code)" } ?? "/kiosk"
        var lines = ["", "Inbreng is running.", ""]
        let title = fresh.map { "   (session “\($0.title)”)" } ?? ""
        lines.append("  Kiosk:         \(own)\(kiosk)\(title)")
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
            lines += ["", "From other devices in the room: " + others.map(origin).joined(separator: "  ")]
        }
        if let encryption {
            lines += [
                "", "Devices trust this server after a visit to \(trustPage(others.first ?? "localhost"))",
                "  Fingerprint:   \(try encryption.certificates.authority.fingerprint)",
            ]
        }
        if let first = others.first, Terminal.showsCodes {
            lines += try codes(
                [("Kiosk", origin(first) + kiosk)] + (encryption == nil ? [] : [("Trust", trustPage(first))]))
        }
        FileHandle.standardOutput.write(Data((lines + ["", ""]).joined(separator: "\n").utf8))
    }

    private func origin(_ host: String) -> String {
        "\(encryption == nil ? "http" : "https")://\(host):\(port)"
    }

    private func trustPage(_ host: String) -> String {
        "http://\(host):\(encryption?.plainPort ?? port)/trust"
    }

    /// QR codes beside each other, with what they are beneath them.
    private func codes(_ addresses: [(name: String, address: String)]) throws -> [String] {
        let codes = try addresses.map { (name: $0.name, code: try QRCode($0.address)) }
        let height = codes.map(\.code.terminalLines.count).max() ?? 0
        let rows = (0..<height).map { row in
            codes.map { _, code in
                let lines = code.terminalLines
                return row < lines.count ? lines[row] : String(repeating: " ", count: code.drawnWidth)
            }.joined(separator: "  ")
        }
        let names = codes.map { name, code in name.padding(toLength: code.drawnWidth, withPad: " ", startingAt: 0) }
        return [""] + rows + [names.joined(separator: "  ")]
    }

    /// The hosts by which other devices reach this machine, when the server listens to them.
    private var reachable: [String] { Self.reachable(listeningAt: host, isEncrypted: encryption != nil) }

    /// - Parameter host: the address that the server listens at.
    /// - Returns: hosts as they stand in addresses. Over https these are private addresses, or the machine's own name when
    ///   it has none: no certificate of ours is for others.
    static func reachable(listeningAt host: String, isEncrypted: Bool) -> [String] {
        guard ["0.0.0.0", "::"].contains(host) else { return [] }
        let names = Machine.names
        let addresses = names.addresses.filter { host == "::" || !$0.isVersion6 }
        guard isEncrypted else { return addresses.map(\.urlHost) }
        let covered = addresses.filter(\.isPrivate).map(\.urlHost)
        return covered.isEmpty ? names.localName.map { [$0] } ?? [] : covered
    }
}
