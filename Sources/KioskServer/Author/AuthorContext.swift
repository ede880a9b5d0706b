import Hummingbird

/// A request from somebody who may change what is spoken. For now those are the people who are signed in as facilitator.
struct AuthorContext: ChildRequestContext {
    var coreContext: CoreRequestContextStorage

    /// - Throws: a redirect to the sign-in page, which leads back to the page that was asked for.
    init(context: AppContext) throws {
        guard context.signIn != nil else { throw Redirect(to: SignInRoutes.path(leadingTo: context.page)) }
        coreContext = context.coreContext
    }
}
