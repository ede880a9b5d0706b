import SessionModel

/// The eight phases as the facilitator sees them: where the session is, and what each next tap would do.
struct PhaseLine: Sendable {
    private let session: Session
    private let status: SessionStatus
    /// The address of the session's page.
    private let base: String

    init(of session: Session, base: String) {
        self.session = session
        self.base = base
        status = SessionStatus(of: session)
    }

    private var phases: [Phase] { Phase.allCases }
    private var here: Int { phases.firstIndex(of: session.phase) ?? 0 }

    var view: View {
        var view: View = [
            "line": phases.indices.map(station), "status": status.name, "isOpen": session.isPhaseOpen,
            "isOver": session.endedAt != nil, "whatHappens": now,
        ]
        guard session.endedAt == nil else { return view }
        if session.isPhaseOpen {
            view["close"] = ["name": session.phase.dutchName, "text": session.phase.whatClosingDoes]
        }
        if !session.isPhaseOpen, session.phase != .prepare { view["reopen"] = opening(session.phase) }
        if here + 1 < phases.count { view["next"] = opening(phases[here + 1]) }
        view["others"] = phases.indices.filter { $0 != here && $0 != here + 1 }.map { opening(phases[$0]) }
        return view
    }

    private func station(_ index: Int) -> View {
        let isHere = index == here
        let state =
            !isHere ? (index < here ? "geweest" : "komt nog") : session.isPhaseOpen ? "nu open" : "nu gesloten"
        return [
            "number": index + 1, "name": phases[index].dutchName, "state": state, "isHere": isHere,
            "isPast": index < here, "isOpen": isHere && session.isPhaseOpen,
        ]
    }

    private var now: String {
        switch status {
        case .prepared: "Plekken wachten. Ga verder als de mensen er zijn."
        case .open(let phase): phase.whatHappens
        case .closed(let phase):
            phase == .prioritise && session.votingRound?.isRevealed == false
                ? "Het stemmen is gesloten. De uitkomst is nog voor iedereen verborgen."
                : "\(phase.dutchName) is gesloten. Er kan niemand meer beginnen."
        case .ended, .erased: "De sessie is voorbij. Wissen en downloaden kan nog."
        }
    }

    // MARK: Opening

    private func opening(_ phase: Phase) -> View {
        var view: View = [
            "phase": phase.rawValue, "name": phase.dutchName, "text": consequence(of: phase),
            "mustConfirm": PhaseRequest.reveals(phase, in: session), "isAgain": phase == session.phase,
            "isNext": here + 1 < phases.count && phase == phases[here + 1] && !session.isPhaseOpen,
        ]
        if phase == .prioritise { view["voting"] = voting }
        return view
    }

    private func consequence(of phase: Phase) -> String {
        var sentences = [phase.whatHappens]
        if session.isPhaseOpen { sentences.append("\(session.phase.dutchName) gaat dan dicht.") }
        if PhaseRequest.reveals(phase, in: session) {
            sentences.append("De uitkomst verbergen kan daarna niet meer: dit kun je niet terugdraaien.")
        } else {
            sentences.append("Daarna kun je elke fase weer openen.")
        }
        return sentences.joined(separator: " ")
    }

    private var voting: View {
        let form = session.votingRound?.form ?? .top(BallotForm.usualTop)
        let unnamed = UnnamedTheme.all(in: session).map { $0.view(beneath: base) }
        var view: View = [
            "points": BallotForm.usualPoints, "lines": votingLines, "unnamed": unnamed, "hasUnnamed": !unnamed.isEmpty,
        ]
        switch form {
        case .top: view["isTop"] = true
        case .all: view["isAll"] = true
        case .points(let points):
            view["isPoints"] = true
            view["points"] = points
        }
        return view
    }

    /// Which round opens: an earlier one again, or a new one.
    private var votingLines: [String] {
        guard session.board.themes.count >= 2 else { return ["Maak eerst minstens twee thema’s."] }
        guard let last = session.votingRound else { return [] }
        let next = session.votingRounds.count + 1
        if !last.isRevealed, last.themes == session.board.themes {
            return [
                "Kies je weer \(last.form.dutchName), dan gaat ronde \(last.number) verder. "
                    + "Anders begint ronde \(next)."
            ]
        }
        let why = last.isRevealed ? "De uitkomst van ronde \(last.number) is al bekend" : "De thema’s zijn veranderd"
        return ["\(why): ronde \(next) begint, met nieuwe stembriefjes. Die van ronde \(last.number) blijven bewaard."]
    }
}
