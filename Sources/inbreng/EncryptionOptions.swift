import ArgumentParser
import Certificates
import Foundation
import KioskServer

/// Whether browsers come over https, and through which ports.
struct EncryptionOptions: ParsableArguments {
    private static let usualPort = 8080
    private static let usualSecurePort = 8443

    @Flag(help: "Serve over https, which browsers ask for before they give a microphone to another device's page.")
    var tls = false

    @Option(help: "The port to listen at. (default: 8080; with --tls 8443)")
    var port: Int?

    @Option(help: "With --tls, the port at which http leads to https. (default: 8080)")
    var httpPort: Int?

    /// The port of the pages themselves.
    var pagePort: Int { port ?? (tls ? Self.usualSecurePort : Self.usualPort) }
    var plainPort: Int { httpPort ?? Self.usualPort }

    func validate() throws {
        guard (1...65535).contains(pagePort), (1...65535).contains(plainPort) else {
            throw ValidationError("A port is a number from 1 to 65535.")
        }
        if httpPort != nil, !tls {
            throw ValidationError("--http-port is for --tls: without it all is http, at --port.")
        }
        if tls, pagePort == plainPort {
            throw ValidationError("https and http need a port each: choose another with --http-port.")
        }
    }

    /// Opens the certificates in the data folder, or makes them; `nil` without `--tls`.
    func open(in data: URL) throws -> Encryption? {
        guard tls else { return nil }
        do {
            let certificates = try ServerCertificates(
                folder: data.appending(path: "tls", directoryHint: .isDirectory), names: Machine.names, at: Date())
            return Encryption(certificates: certificates, securePort: pagePort, plainPort: plainPort)
        } catch let error as AuthorityError {
            throw Failure("\(error)")
        }
    }
}
