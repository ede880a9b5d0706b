import Hummingbird

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
}
