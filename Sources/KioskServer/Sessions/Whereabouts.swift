/// What kind of screen a seat should show; the live event that seats get.
struct Whereabouts: Hashable, Sendable {
    enum Place: String, Sendable {
        case waiting, prompt, done, ended
        /// Somebody else sits there now, or the participant's words were erased.
        case gone
        /// The phases after the questions.
        case explain, bundle, vote, compare, close
    }

    let place: Place
    /// What the screen is about, such as the round of a ballot: a screen about something else is shown anew.
    let what: String

    init(_ place: Place, what: String = "") {
        self.place = place
        self.what = what
    }

    /// Names are random or numbers, so nothing needs an escape.
    var json: String {
        what.isEmpty ? #"{"at":"\#(place.rawValue)"}"# : #"{"at":"\#(place.rawValue)","what":"\#(what)"}"#
    }
}
