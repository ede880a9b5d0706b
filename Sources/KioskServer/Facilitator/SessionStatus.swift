import SessionModel

/// Where a session is, in one Dutch word or two.
enum SessionStatus: Equatable {
    case prepared, open(Phase), closed(Phase), ended, erased

    init(of session: Session) {
        if session.isErased {
            self = .erased
        } else if session.endedAt != nil {
            self = .ended
        } else if session.isPhaseOpen {
            self = .open(session.phase)
        } else {
            self = session.phase == .prepare ? .prepared : .closed(session.phase)
        }
    }

    var name: String {
        switch self {
        case .prepared: "Klaar om te beginnen"
        case .open(let phase): "\(phase.dutchName): open"
        case .closed(let phase): "\(phase.dutchName): gesloten"
        case .ended: "Beëindigd"
        case .erased: "Beëindigd en gewist"
        }
    }

    var isOpen: Bool {
        if case .open = self { true } else { false }
    }

    /// What ending leads to.
    static let ending =
        "Na het einde kan niemand meer iets sturen en kun jij niets meer veranderen. Dat kun je niet terugdraaien. "
        + "De bewaartermijn gaat nu in."
}
