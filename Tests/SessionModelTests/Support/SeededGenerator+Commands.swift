import SessionModel
import TestSupport

extension SeededGenerator {
    /// Any command, sensible or not, about few people, seats and names, so that they often meet.
    ///
    /// - Parameter serial: a number that no command had before, for names that a device would draw.
    mutating func command(_ serial: Int) -> SessionCommand {
        switch Int.random(in: 0..<40, using: &self) {
        case 0: .create(Gathering.setup)
        case 1, 2: .openPhase(pick([.join, .contribute, .explain]))
        case 3: .closePhase
        case 4: .openSeat(seat(), credential: CredentialDigest("digest\(serial)"))
        case 5, 6, 7, 8: .join(participant(), seat: seat(), locale: locale())
        case 9: .chooseLocale(participant(), locale())
        case 10, 11: .leave(participant())
        case 12: .erase(participant())
        case 13: Bool.random(using: &self) && Bool.random(using: &self) ? .end : .closePhase
        case 14, 15, 16, 17, 18, 19, 20: .send(participant(), submission: submission(serial), counted: prompts())
        default: .answer(answer(serial))
        }
    }

    private mutating func answer(_ serial: Int) -> AnswerSubmission {
        let participant = participant()
        let words = AnswerValue.text("\(participant) says \(pick(["taal", "werk", "\(serial)"]))")
        let (prompt, purpose, value): (PromptID, AnswerPurpose, AnswerValue) =
            switch Int.random(in: 0..<10, using: &self) {
            case 0, 1: ("consent", .consent, pick([.consent(true), .consent(true), .consent(false), .skipped]))
            case 2, 3: ("group", .group, pick([.choice("refugees"), .choice("neighbours"), .choice("?"), .skipped]))
            case 4: ("why", .plain, words)
            case 5: ("need", .contribution(contribution(serial)), .number(3))
            default:
                (pick(["need", "who"]), .contribution(contribution(serial)), pick([words, words, words, .skipped]))
            }
        return AnswerSubmission(
            submission: submission(serial), participant: participant, prompt: prompt, value: value, purpose: purpose,
            provenance: Provenance(
                authorship: pick([.alone, .entered]), means: pick([.touch, .typing]), locale: locale()))
    }

    private mutating func participant() -> ParticipantID { pick(["p1", "p2", "p3", "p4", "p5", "p6"]) }
    private mutating func seat() -> SeatID { pick(["seat1", "seat2", "seat3"]) }
    private mutating func locale() -> LocaleTag { pick(["nl", "ar", "ti", "ti", "fr"]) }

    private mutating func contribution(_ serial: Int) -> ContributionID {
        ContributionID(pick(["c1", "c2", "c\(serial)"]))
    }

    private mutating func submission(_ serial: Int) -> SubmissionID {
        SubmissionID(pick(["s1", "s\(serial)", "s\(serial)"]))
    }

    private mutating func prompts() -> [PromptID] {
        ["consent", "group", "need", "why", "who", "unknown"].filter { _ in Int.random(in: 0..<4, using: &self) > 0 }
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &self)]
    }
}
