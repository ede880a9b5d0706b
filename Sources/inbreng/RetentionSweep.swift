import KioskServer
import Logging
import ServiceLifecycle
import SessionModel

/// Erases what people said once the retention period of their session is over: at start, and every hour.
struct RetentionSweep: Service {
    private static let interval = Duration.seconds(3600)

    let server: Server
    let now: @Sendable () -> Timestamp
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            repeat {
                do {
                    let erased = try await server.eraseWhatIsDue(at: now())
                    if erased > 0 { logger.info("Sessions were erased.", metadata: ["count": "\(erased)"]) }
                } catch {
                    logger.error("Erasing failed and is tried again.", metadata: ["error": "\(error)"])
                }
            } while (try? await Task.sleep(for: Self.interval)) != nil
        }
    }
}
