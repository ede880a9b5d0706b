import FoundationEssentials

/// What kind of screen a seat should show; the live event that seats get.
struct Whereabouts: Hashable, Sendable {
    enum Place: String, Sendable {
        case waiting, prompt, done, ended
        /// Nobody sits there yet.
        case language
        /// Somebody else sits there now, or the participant's words were erased.
        case gone
        /// The phases after the questions.
        case explain, bundle, vote, compare, close
    }

    let place: Place
    /// What the screen is about, such as the round of a ballot: a screen about something else is shown anew.
    let what: String
    /// How far help is at the seat and what the participant is asked, empty without either; see ``SeatView/stamp``.
    var help = ""
    /// What a helper wants the kiosk to do, empty when nothing; see ``KioskSign``.
    var sign = ""

    init(_ place: Place, what: String = "") {
        self.place = place
        self.what = what
    }

    var json: String {
        let more = [("what", what), ("help", help), ("sign", sign)].filter { !$0.1.isEmpty }
        return more.reduce(#"{"at":"\#(place.rawValue)""#) { $0 + #","\#($1.0)":\#(Self.quoted($1.1))"# } + "}"
    }

    /// On one line, whatever the text: names may come from a file that was read in.
    private static func quoted(_ text: String) -> String {
        (try? JSONEncoder().encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? #""""#
    }
}
