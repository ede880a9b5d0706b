import KioskServer
import SessionModel

extension LiveSession {
    /// In the order in which they joined.
    var people: [Participant] {
        read { session in session.participantOrder.compactMap { session.participants[$0] } }
    }

    /// The latest replies of whoever joined last.
    var latestAnswers: [PromptID: AnswerValue] { people.last?.latestAnswers ?? [:] }

    var version: Int { read { $0.version } }
}
