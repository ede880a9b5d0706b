public import Hummingbird
import NIOCore

/// What every request carries: who sent it.
public struct AppContext: RequestContext {
    public var coreContext: CoreRequestContextStorage
    /// The address of the device, for counting wrong codes; never logged with what somebody said.
    let address: String
    /// The facilitator's sign-in, when the request has a valid one.
    var signIn: Secret?
    /// The page that was asked for, to come back to after signing in; nil for anything that is no page.
    var page: String?
    /// The seat that the request may act for, when it has one in the session of its path.
    var seat: SeatView?
    /// The helper whose sign-in the request has, unless they were removed.
    var helper: SignedInHelper?

    /// Answers are a few kilobytes at most.
    public var maxUploadSize: Int { 256 * 1024 }

    public init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        address = source.channel.remoteAddress?.ipAddress ?? "local"
    }
}
