import SessionModel

/// Addresses of the kiosk's screens.
enum KioskPath {
    static func base(_ session: LiveSession) -> String { "/kiosk/\(session.setup.code)" }
    static func step(_ session: LiveSession) -> String { base(session) + "/step" }
    static func prompt(_ prompt: PromptID, of session: LiveSession) -> String { step(session) + "/\(prompt)" }
    static func answer(_ prompt: PromptID, of session: LiveSession) -> String { base(session) + "/answer/\(prompt)" }
    static func review(_ session: LiveSession) -> String { base(session) + "/review" }
}
