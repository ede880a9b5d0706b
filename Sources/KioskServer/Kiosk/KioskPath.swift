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
    /// The start for people who type fast.
    static func laptop(_ session: LiveSession) -> String { "/laptop/\(session.setup.code)" }
    static func review(_ session: LiveSession) -> String { base(session) + "/review" }
}
