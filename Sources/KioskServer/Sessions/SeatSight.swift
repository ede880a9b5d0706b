import PromptEngine
import SessionModel

/// What a seat's screen is about, as far as a helper may know. Of a ballot nothing but that somebody votes.
enum SeatSight: Hashable, Sendable {
    /// Nobody sits there yet.
    case language
    case prompt(PromptID)
    case review
    case explaining, bundling, voting, comparing
    case waiting, done

    init(of seat: SeatView, shown: PromptID?) {
        guard let participant = seat.participant else {
            self = .language
            return
        }
        switch seat.screen(of: participant) {
        case .activity(let activity): self.init(activity)
        case .step(.waiting): self = .waiting
        case .step(.done): self = .done
        case .step(.review):
            if let shown, case .prompt = seat.course(of: participant).step(at: shown) {
                self = .prompt(shown)
            } else {
                self = .review
            }
        case .step(.prompt(let next, _, _)):
            if let shown, case .prompt(let id, _, _) = seat.course(of: participant).step(at: shown) {
                self = .prompt(id)
            } else {
                self = .prompt(next)
            }
        }
    }

    private init(_ activity: SeatActivity) {
        switch activity {
        case .explain: self = .explaining
        case .bundle: self = .bundling
        case .vote: self = .voting
        case .compare: self = .comparing
        case .pause: self = .waiting
        case .close: self = .done
        }
    }

    /// What the helper reads where there is no question.
    var dutch: String {
        switch self {
        case .language: "kiest een taal"
        case .prompt: "beantwoordt een vraag"
        case .review: "kijkt de antwoorden na"
        case .explaining: "hoort ideeën van anderen"
        case .bundling: "bekijkt de thema’s"
        case .voting: "is aan het stemmen"
        case .comparing: "hoort de uitkomst"
        case .waiting: "wacht"
        case .done: "is klaar"
        }
    }
}
