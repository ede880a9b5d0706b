/// What kind of screen a seat should show; the live event that seats get.
enum Whereabouts: String, Codable, Sendable {
    case waiting, prompt, done, ended
    /// Somebody else sits there now, or the participant's words were erased.
    case gone

    var json: String { #"{"at":"\#(rawValue)"}"# }
}
