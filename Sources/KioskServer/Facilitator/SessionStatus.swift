import SessionModel

/// Where a session is, in one Dutch word or two.
enum SessionStatus {
    case prepared, open, closed, ended, erased

    init(of session: Session) {
        if session.isErased {
            self = .erased
        } else if session.endedAt != nil {
            self = .ended
        } else if session.isPhaseOpen {
            self = .open
        } else {
            self = session.phase == .prepare ? .prepared : .closed
        }
    }

    var name: String {
        switch self {
        case .prepared: "Klaar om te beginnen"
        case .open: "Vragen zijn open"
        case .closed: "Ronde gesloten"
        case .ended: "Beëindigd"
        case .erased: "Beëindigd en gewist"
        }
    }

    /// What will happen when the facilitator goes on from here.
    static let consequences = [
        "open": "Als je opent, krijgt iedereen die wacht meteen de eerste vraag.",
        "close":
            "Als je sluit, kan niemand meer beginnen. Wie al bezig is, kan nog versturen. Je kunt weer openen.",
        "reopen": "Als je opnieuw opent, kunnen mensen weer beginnen en verdergaan.",
        "end":
            "Na het einde kan niemand meer antwoorden of versturen. Dat kun je niet terugdraaien. De bewaartermijn gaat nu in.",
        "ended": "De sessie is voorbij. Wissen en downloaden kan nog.",
    ]
}
