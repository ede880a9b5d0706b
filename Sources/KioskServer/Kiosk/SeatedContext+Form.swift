import Hummingbird
import PromptEngine
import SessionModel

extension SeatedContext {
    /// The form that was sent. One that was made for somebody else at this seat must not speak for whoever sits there
    /// now.
    func ownForm(_ request: Request) async throws -> FormFields {
        let fields = try await FormFields(from: request, context: self)
        guard fields["participant"] == participant.id.rawValue else {
            throw KioskError(.conflict, .errorSeat, start: KioskPath.base(session))
        }
        return fields
    }
}
