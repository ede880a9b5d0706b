import PromptEngine
import SessionModel

/// The helper who sent a request, with the session in which they help.
struct SignedInHelper: Sendable {
    let session: LiveSession
    let helper: Helper

    var id: HelperID { helper.id }

    /// The language in which they read questions: Dutch if they speak it.
    var reading: LocaleTag { helper.locales.first { $0 == .dutch } ?? helper.locales.first ?? .dutch }

    /// Whether they may still do anything.
    var isAdmitted: Bool { session.read { $0.helpers[helper.id]?.isRemoved == false && $0.endedAt == nil } }
}
