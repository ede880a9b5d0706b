import Certificates
import NIOCore
import NIOSSL

extension ServerCertificates {
    /// TLS 1.2 or later (RFC 9325, section 3.1.1), with the certificate that is kept at the moment somebody connects: one
    /// that is renewed needs no new start.
    func tlsConfiguration() throws -> TLSConfiguration {
        let first = try server.chainAndKey
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: first.chain, privateKey: first.key)
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = ["http/1.1"]
        configuration.sslContextCallback = { [self] _, promise in
            promise.completeWith(
                Result {
                    let now = try server.chainAndKey
                    var change = NIOSSLContextConfigurationOverride()
                    change.certificateChain = now.chain
                    change.privateKey = now.key
                    return change
                })
        }
        return configuration
    }
}

extension Identity {
    fileprivate var chainAndKey: (chain: [NIOSSLCertificateSource], key: NIOSSLPrivateKeySource) {
        get throws {
            (
                [.certificate(try NIOSSLCertificate(bytes: certificateBytes, format: .der))],
                .privateKey(try NIOSSLPrivateKey(bytes: keyBytes, format: .der))
            )
        }
    }
}
