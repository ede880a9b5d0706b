import Hummingbird
import SessionModel

/// A request from somebody who is signed in as facilitator.
struct FacilitatorContext: ChildRequestContext {
    var coreContext: CoreRequestContextStorage
    let signIn: Secret
    var maxUploadSize: Int { 256 * 1024 }

    /// - Throws: a redirect to the sign-in page.
    init(context: AppContext) throws {
        guard let signIn = context.signIn else { throw Redirect(to: "/facilitator/sign-in") }
        coreContext = context.coreContext
        self.signIn = signIn
    }

    /// The session that the path names.
    ///
    /// - Throws: 404.
    func session(in registry: SessionRegistry) throws -> LiveSession {
        guard let session = parameters.get("session").flatMap({ registry.session(SessionID($0)) }) else {
            throw HTTPError(.notFound)
        }
        return session
    }
}
