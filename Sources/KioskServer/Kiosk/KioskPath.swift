import SessionModel

/// Addresses of the kiosk's screens.
enum KioskPath {
    static func base(_ session: LiveSession) -> String { "/kiosk/\(session.setup.code)" }
    static func step(_ session: LiveSession) -> String { base(session) + "/step" }
    static func prompt(_ prompt: PromptID, of session: LiveSession) -> String { step(session) + "/\(prompt)" }
    static func answer(_ prompt: PromptID, of session: LiveSession) -> String { base(session) + "/answer/\(prompt)" }
    static func ideas(_ session: LiveSession) -> String { base(session) + "/ideas" }
    static func hear(_ idea: ContributionID, of session: LiveSession) -> String { base(session) + "/hear/\(idea)" }
    static func theme(_ theme: ThemeID, of session: LiveSession) -> String { base(session) + "/theme/\(theme)" }
    /// Where a seat sends and hears recordings.
    static func spoken(_ session: LiveSession) -> String { base(session) + "/spoken" }
    static func spoken(_ recording: SpokenID, of session: LiveSession) -> String {
        spoken(session) + "/\(recording).wav"
    }
    /// The start for people who type fast.
    static func laptop(_ session: LiveSession) -> String { "/laptop/\(session.setup.code)" }
    static func ballot(_ session: LiveSession) -> String { base(session) + "/ballot" }
    /// The screen of now, with a word about the ballot that came too late.
    static func late(_ session: LiveSession) -> String { step(session) + "?" + BallotRoutes.unsent }
    /// A part of the outcome, counted from 1.
    static func outcome(_ part: Int, of session: LiveSession) -> String { base(session) + "/outcome/\(part)" }
    static func recognise(_ session: LiveSession) -> String { base(session) + "/recognise" }
    /// Where a person who was here before enters their number.
    static func comeBack(_ session: LiveSession) -> String { base(session) + "/return" }
    /// Where a seat asks for help, and what its screen shows of it.
    static func help(_ session: LiveSession) -> String { base(session) + "/help" }
    /// Where a participant looks over what was written down of what they said.
    static func check(_ session: LiveSession) -> String { base(session) + "/check" }
    /// Where a participant stops, and all that they said is erased.
    static func forget(_ session: LiveSession) -> String { base(session) + "/forget" }
    /// Where people practise how an answer is given.
    static func practice(_ session: LiveSession) -> String { base(session) + "/practice" }
    /// The session's own words for a participant's keyboard.
    static func words(_ session: LiveSession) -> String { base(session) + "/words" }
    static func review(_ session: LiveSession) -> String { base(session) + "/review" }
}
