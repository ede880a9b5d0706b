import Hummingbird
import PromptEngine
import SessionModel

/// The keyboard of each locale: the same for everybody, so that a browser asks only whether its copy is still right.
struct KeyboardRoutes: Sendable {
    let library: Library

    func add(to router: Router<AppContext>) {
        router.get("keyboards/:tag", use: keyboard)
    }

    private func keyboard(request: Request, context: AppContext) async throws -> Response {
        let tag = LocaleTag(context.parameters.get("tag") ?? "")
        guard library.catalogue.locale(tag) != nil else { throw HTTPError(.notFound) }
        return try library.keyboards.file(of: library.locale(tag), in: library).response(to: request)
    }
}
