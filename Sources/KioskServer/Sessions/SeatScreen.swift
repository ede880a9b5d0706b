import PromptEngine

/// What a seat shows: a step of the flow, or what the phase asks of everybody.
enum SeatScreen: Sendable {
    case step(Step)
    case activity(SeatActivity)
}
