import Certificates
import Foundation
import Logging
import ServiceLifecycle

/// Makes a new certificate when the machine comes into another network, or when the one in use is old: looks at both
/// every half minute.
struct CertificateRenewal: Service {
    private static let interval = Duration.seconds(30)

    let certificates: ServerCertificates
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while (try? await Task.sleep(for: Self.interval)) != nil {
                do {
                    if try certificates.renew(for: Machine.names, at: Date()) {
                        logger.info("The certificate was renewed.")
                    }
                } catch {
                    logger.error("Renewing the certificate failed and is tried again.", metadata: ["error": "\(error)"])
                }
            }
        }
    }
}
