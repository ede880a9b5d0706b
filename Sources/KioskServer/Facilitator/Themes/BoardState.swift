import SessionModel

/// What may be done on the board at one moment.
struct BoardState: Sendable {
    let isEnded: Bool
    /// People are voting over the themes.
    let isFrozen: Bool
    /// Which board the page shows, so that an undo never takes back something else.
    let version: Int
    /// What an undo would take back; nil when there is nothing.
    let undoText: String?

    init(of session: Session) {
        isEnded = session.endedAt != nil
        isFrozen = session.phase == .prioritise && session.isPhaseOpen && !isEnded
        version = session.board.version
        undoText = LatestChange(on: session.board)?.text
    }

    var canChange: Bool { !isEnded && !isFrozen }
}
