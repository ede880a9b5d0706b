/// Why a session cannot decide at this moment.
enum LiveSessionError: Error {
    /// A write has just failed and the state is being read anew; the device tries again by itself.
    case beingReadAnew
}
