import KioskServer
import Logging
import ServiceLifecycle
import SessionModel

/// Makes all clips of a session when it opens, before anybody needs them.
struct SpeechPreparation: Service {
    let server: Server
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await server.registry.follow { session in
                guard session.read({ $0.endedAt == nil }) else { return }
                let progress = await server.prepareSpeech(of: session)
                guard let failure = progress.failures.first else { return }
                logger.warning(
                    "Texts cannot be said. The facilitator's screen names them.",
                    metadata: ["count": "\(progress.failures.count)", "first": "\(failure.locale) \(failure.code)"])
            }
        }
    }
}
