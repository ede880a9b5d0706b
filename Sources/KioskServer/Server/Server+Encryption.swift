import Certificates
public import Hummingbird
import HummingbirdCore
import HummingbirdTLS
public import Logging
import NIOCore

extension Server {
    /// How connections are spoken to: TLS when the server is encrypted, else bare HTTP.
    func connections() throws -> HTTPServerBuilder {
        let plain = HTTPServerBuilder.http1(configuration: .init(idleTimeout: Limits.idle))
        guard let encryption = environment.encryption else { return plain }
        return try .tls(plain, tlsConfiguration: encryption.certificates.tlsConfiguration())
    }

    /// The way in over http of a server that is encrypted: it leads to https, and helps devices to trust the server.
    ///
    /// - Returns: `nil` when the server is not encrypted.
    public func plainDoor(at address: BindAddress, logger: Logger) -> (some ApplicationProtocol)? {
        plainRouter.map { router in
            Application(
                router: router,
                server: .http1(configuration: .init(idleTimeout: Limits.idle)),
                configuration: ApplicationConfiguration(address: address),
                logger: logger)
        }
    }

    var plainRouter: Router<AppContext>? {
        guard let encryption = environment.encryption else { return nil }
        let router = Router(context: AppContext.self)
        router.addMiddleware {
            SecurityHeadersMiddleware()
            ErrorMiddleware(pages: pages)
            SecureRedirectMiddleware(addresses: addresses)
        }
        addAssets(to: router)
        TrustRoutes(encryption: encryption, library: library, addresses: addresses).add(to: router)
        return router
    }
}
