import HTTPTypes
import Hummingbird
import Speech

/// Speech and its word marks. An address is a salted hash, so whoever has it was shown it.
struct ClipRoutes: Sendable {
    let shelf: ClipShelf

    func add(to router: Router<AppContext>) {
        router.get("clips/:file", use: clip)
    }

    private func clip(request: Request, context: AppContext) async throws -> Response {
        let parts = (context.parameters.get("file") ?? "").split(separator: ".")
        guard parts.count == 2, let id = ClipID(rawValue: String(parts[0])),
            let (clip, origin) = try await shelf.clip(id)
        else { throw HTTPError(.notFound) }
        let isPrivate = origin == .participant
        switch parts[1] {
        case "wav": return StoredFile(clip.audio, contentType: "audio/wav", isPrivate: isPrivate).response(to: request)
        case "vtt":
            return StoredFile(Array(clip.webVTT.utf8), contentType: "text/vtt; charset=utf-8", isPrivate: isPrivate)
                .response(to: request)
        default: throw HTTPError(.notFound)
        }
    }
}
