import HTTPTypes
import Hummingbird
import SessionModel

/// The facilitator lets helpers in, with a code that is good for a while, and sends them away.
struct HelperAdmissionRoutes: Sendable {
    let registry: SessionRegistry
    let library: Library
    let now: @Sendable () -> Timestamp

    func add(to group: RouterGroup<FacilitatorContext>) {
        let helpers = group.group("sessions/:session/helpers")
        helpers.post("code", use: makeCode)
        helpers.post("remove", use: remove)
    }

    private func session(_ context: FacilitatorContext) throws -> LiveSession {
        guard let session = context.parameters.get("session").flatMap({ registry.session(SessionID($0)) }) else {
            throw HTTPError(.notFound)
        }
        return session
    }

    private func makeCode(request: Request, context: FacilitatorContext) async throws -> Response {
        let session = try session(context)
        let taken = registry.all.filter { $0.id != session.id }.compactMap { $0.helperDoor.current(at: now())?.digits }
        session.helperDoor.open(at: now(), besides: Set(taken))
        session.facilitatorBell.ring()
        throw Redirect(to: FacilitatorPages.path(session) + "#helpers")
    }

    /// Ends the helper's access at once: their screens go blank, and the seats where they were wait for another.
    private func remove(request: Request, context: FacilitatorContext) async throws -> Response {
        let session = try session(context)
        let fields = try await FormFields(from: request, context: context)
        let helper = HelperID(fields["helper"] ?? "")
        guard session.read({ $0.helpers[helper] != nil }) else { throw HTTPError(.notFound) }
        try await session.perform(.removeHelper(helper), at: now())
        await library.shelf.forget(.voice(of: helper))
        throw Redirect(to: FacilitatorPages.path(session) + "#helpers")
    }
}
