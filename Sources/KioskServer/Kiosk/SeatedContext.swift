import Hummingbird
import PromptEngine
import SessionModel

/// A request from a seat where somebody sits. The only way to act for a participant.
struct SeatedContext: ChildRequestContext {
    var coreContext: CoreRequestContextStorage
    let seat: SeatView
    private(set) var participant: SeatedParticipant
    var maxUploadSize: Int { 256 * 1024 }

    /// - Throws: a redirect to the start of the session when nobody sits there.
    init(context: AppContext) throws {
        guard let seat = context.seat, let participant = seat.participant, participant.standing != .erased else {
            throw Redirect(to: "/kiosk/" + (context.parameters.get("code") ?? ""))
        }
        coreContext = context.coreContext
        self.seat = seat
        self.participant = participant
    }

    var session: LiveSession { seat.session }

    /// What the participant's screen shows.
    var course: Course { seat.course(of: participant) }

    /// The screen that the participant gets when nothing else is asked for.
    var screen: SeatScreen { seat.screen(of: participant) }

    /// Whether the participant said all that is needed to take part.
    var hasJoined: Bool {
        participant.standing == .sent
            || Course(flow: session.flow, answers: participant.answers, standing: .joining).step == .waiting
    }

    /// What takes the participant's answers.
    var answeringCourse: Course { seat.answeringCourse(of: participant) }

    /// Whether the participant may add ideas now, besides the answers of the flow: once these are sent.
    var mayAddIdeas: Bool {
        seat.isContributing && participant.standing == .sent && session.flow.ideaPrompt != nil
    }

    /// The same seat once an answer is given.
    func answering(_ prompt: PromptID, _ value: AnswerValue) -> SeatedContext {
        var context = self
        context.participant.answers[prompt] = value
        return context
    }
}
