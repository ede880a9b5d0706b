import HTTPTypes
import Hummingbird
import NIOCore
import Speech

/// Speech and its word marks. An address is a salted hash, so whoever has it was shown it.
///
/// `?voice=low` or `high` asks for the same words in another voice; the address is that of the usual one.
struct ClipRoutes: Sendable {
    let shelf: ClipShelf

    func add(to router: Router<AppContext>) {
        router.get("clips/:file", use: clip)
    }

    private func clip(request: Request, context: AppContext) async throws -> Response {
        let parts = (context.parameters.get("file") ?? "").split(separator: ".")
        guard parts.count == 2, let id = ClipID(rawValue: String(parts[0])),
            let pitch = VoicePitch(rawValue: request.uri.queryParameters.get("voice") ?? VoicePitch.normal.rawValue),
            let (clip, origin) = try await shelf.clip(id, pitch: pitch)
        else { throw HTTPError(.notFound) }
        func file(_ content: ByteBuffer, _ type: String) -> Response {
            StoredFile(
                content, contentType: type, version: clip.id.rawValue,
                keeping: origin == .participant ? .never : .forever
            )
            .response(to: request)
        }
        switch parts[1] {
        case "wav": return file(clip.audio, "audio/wav")
        case "vtt": return file(ByteBuffer(string: clip.webVTT), "text/vtt; charset=utf-8")
        default: throw HTTPError(.notFound)
        }
    }
}
