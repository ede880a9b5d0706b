import KioskServer
import ServiceLifecycle
import SessionModel

/// Makes all clips of a session when it opens, before anybody needs them.
struct SpeechPreparation: Service {
    let server: Server

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await server.registry.follow { session in
                guard session.read({ $0.endedAt == nil }) else { return }
                await server.prepareSpeech(of: session)
            }
        }
    }
}
