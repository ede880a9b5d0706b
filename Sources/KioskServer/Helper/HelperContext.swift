import HTTPTypes
import Hummingbird
import SessionModel

/// A request from a helper who signed in and was not removed. The only way to act as a helper.
struct HelperContext: ChildRequestContext {
    var coreContext: CoreRequestContextStorage
    let signedIn: SignedInHelper
    var maxUploadSize: Int { 64 * 1024 }

    /// - Throws: a redirect to the page where helpers sign in.
    init(context: AppContext) throws {
        guard let helper = context.helper else { throw Redirect(to: HelperPath.start) }
        coreContext = context.coreContext
        signedIn = helper
    }

    var session: LiveSession { signedIn.session }
    var helper: HelperID { signedIn.id }

    /// The seat of the path, if this helper is there and was let in.
    func helpedSeat() -> SeatView? {
        guard let number = parameters.get("number", as: Int.self), let id = session.seat(number: number),
            let seat = session.view(of: id), seat.help?.assistance.helper == helper
        else { return nil }
        return seat
    }

    /// - Throws: 403 when the seat asked nothing of this helper, or no longer.
    func requireSeat() throws -> SeatView {
        guard let seat = helpedSeat() else { throw HTTPError(.forbidden) }
        return seat
    }
}
