import SessionModel

/// Help at a seat, as far as the seat's screen needs it.
struct SeatHelp: Sendable {
    let assistance: Assistance
    /// Who offers to come, or is there.
    let helper: Helper?
    /// Whether the helper asks to see the answer as it is made.
    let asksToWatch: Bool

    init?(at seat: SeatID, in session: Session, watcher: HelperID?) {
        guard let assistance = session.assistance[seat], session.endedAt == nil else { return nil }
        self.assistance = assistance
        switch assistance.stage {
        case .asked: helper = nil
        case .offered(let id), .taken(let id): helper = session.helpers[id]
        }
        asksToWatch = watcher != nil && watcher == assistance.helper && !assistance.isShared
    }

    /// The proposal that waits for the participant.
    var proposal: Proposal? { assistance.proposal.flatMap { $0.isAccepted == nil ? $0 : nil } }

    /// Changes whenever what the seat shows about its help does. Made of our own names and of numbers.
    var stamp: String {
        let stage =
            switch assistance.stage {
            case .asked: "asked"
            case .offered(let id): "offered-\(id)"
            case .taken(let id): "taken-\(id)"
            }
        let marks = [assistance.isShared ? "shared" : "", asksToWatch ? "watch" : ""].filter { !$0.isEmpty }
        let waiting = proposal.map { ["proposal\($0.at.milliseconds)"] } ?? []
        return ([stage] + marks + waiting).joined(separator: "-")
    }
}
