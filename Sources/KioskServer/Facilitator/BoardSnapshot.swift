import Outcomes
import PromptEngine
import SessionModel

/// What the facilitator sees of a session at one moment. Contributions never show who.
struct BoardSnapshot: Sendable {
    private struct SeatRow: Sendable {
        let number: Int
        let state: String
        let locale: String?
        let isConnected: Bool
    }

    private struct ContributionRow: Sendable {
        let contribution: Contribution
        let group: String
    }

    /// The contributions on the session's page; all of them stand on the board of themes.
    private static let shown = 100
    /// The participants on it; all of them stand on the ``PeoplePage``.
    private static let shownPeople = 50
    /// The seats on it.
    private static let shownSeats = 200

    private let board: Board
    private let setup: SessionSetup
    private let isErased: Bool
    /// By number, at most ``shownSeats``; of more than these the connected ones first.
    private let seats: [SeatRow]
    private let seatCount: Int
    /// Who joined last, at most ``shownPeople``, in the order in which they joined.
    private let participants: [PersonRow]
    private let participantCount: Int
    /// The newest, at most ``shown``.
    private let contributions: [ContributionRow]
    private let contributionCount: Int
    /// People who voted in the latest round; nil before the first.
    private let turnout: Int?
    private let finished: Int
    private let eraseAfter: Timestamp?
    private let backlog: BacklogLine

    init(of session: Session, connected: Set<SeatID>, board: Board) {
        self.board = board
        setup =
            session.setup
            ?? SessionSetup(title: "", flow: "", groups: [], locales: [], code: "", retentionDays: 1)
        isErased = session.isErased
        eraseAfter = session.erasureDue
        backlog = BacklogLine(of: session)
        let progress = Progress(session: session, flow: board.flow)
        seatCount = session.seats.count
        seats = Self.shownSeats(of: session, connected).map { seat in
            let participant = seat.participant.flatMap { session.participants[$0] }
            return SeatRow(
                number: seat.number, state: participant.map(progress.state) ?? "vrij",
                locale: participant.map { board.localeName($0.locale) }, isConnected: connected.contains(seat.id))
        }
        participantCount = session.participantOrder.count
        participants = session.participantOrder.suffix(Self.shownPeople).compactMap { session.participants[$0] }.map {
            PersonRow($0, progress: progress, board: board)
        }
        finished = session.participants.values.count { $0.standing == .sent }
        let visible = VisibleGroups(of: session)
        contributionCount = session.contributions.count { !$0.isWithdrawn }
        turnout = session.votingRound?.turnout
        contributions = session.contributions.reversed().lazy.filter { !$0.isWithdrawn }.prefix(Self.shown).map {
            contribution in
            let group = visible.visibleGroup(of: contribution, in: session)
            return ContributionRow(
                contribution: contribution, group: group.map(board.groupName) ?? "kleine groep")
        }
    }

    private static func shownSeats(of session: Session, _ connected: Set<SeatID>) -> [Seat] {
        let seats = session.seats.values.sorted { $0.number < $1.number }
        guard seats.count > shownSeats else { return seats }
        let (here, away) = (
            seats.filter { connected.contains($0.id) }, seats.filter { !connected.contains($0.id) }
        )
        return Array((here + away).prefix(shownSeats))
    }

    var view: View {
        var view: View = [
            "title": setup.title, "code": setup.code, "retentionDays": setup.retentionDays,
            "ending": SessionStatus.ending, "isExample": setup.isExample,
            "counts": [
                "seats": seatCount, "participants": participantCount, "finished": finished,
                "contributions": contributionCount,
            ],
            "hasNoSeats": seats.isEmpty, "hasNoPeople": participants.isEmpty,
            "hasNoContributions": contributions.isEmpty,
            "hasSmallGroups": contributions.contains { $0.group == "kleine groep" },
        ]
        view["eraseAfter"] = eraseAfter.map(DutchDate.day)
        view["backlog"] = backlog.text
        view["turnout"] = turnout.map { ["count": $0] }
        view["more"] = contributionCount > contributions.count ? ["count": contributionCount] : nil
        view["moreSeats"] = seatCount > seats.count ? ["count": seatCount - seats.count] : nil
        view["morePeople"] =
            participantCount > participants.count ? ["count": participantCount, "shown": participants.count] : nil
        view["isErased"] = isErased
        view["seats"] = seats.map { seat -> View in
            var row: View = ["number": seat.number, "state": seat.state, "isConnected": seat.isConnected]
            row["localeName"] = seat.locale
            return row
        }
        view["participants"] = participants.map(\.view)
        view["contributions"] = contributions.map(contributionView)
        return view
    }

    private func contributionView(_ row: ContributionRow) -> View {
        let contribution = row.contribution
        let label = board.localeNames[contribution.provenance.locale]
        let unwritten = board.unwritten(contribution)
        var view: View = [
            "id": contribution.id.rawValue, "text": unwritten ?? contribution.text, "isUnwritten": unwritten != nil,
            "lang": label?.lang ?? contribution.provenance.locale.rawValue, "dir": label?.dir ?? "auto",
            "localeName": board.localeName(contribution.provenance.locale), "groupName": row.group,
            "prompt": board.question(contribution.prompt), "time": DutchDate.time(contribution.at),
            // That it was said aloud stands with the words.
            "provenance": contribution.spoken == nil
                ? board.provenance(contribution.provenance) : board.help(contribution.provenance) ?? "zelf",
            "isRevised": !contribution.earlier.isEmpty, "history": contribution.earlier,
        ]
        view["mark"] = board.transcript(contribution)
        return view
    }
}
