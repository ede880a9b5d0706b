import SessionModel

/// The seats that a helper may know of: their own first, then those that asked, the longest waiting first, then those
/// that another helper is at. Of a seat that asked nothing, nothing shows.
struct HelperList {
    private let rows: [View]

    init(of signedIn: SignedInHelper, in library: Library) {
        let session = signedIn.session
        let (assistance, helpers) = session.read { ($0.assistance, $0.helpers) }
        let sorted = assistance.sorted { lhs, rhs in
            let (left, right) = (Self.order(lhs.value, signedIn.id), Self.order(rhs.value, signedIn.id))
            return (left, lhs.value.since, lhs.key) < (right, rhs.value.since, rhs.key)
        }
        let board = Board(of: session, in: library)
        rows = sorted.compactMap { id, help in
            guard let seat = session.view(of: id) else { return nil }
            var row: View = [
                "number": seat.seat.number, "path": HelperPath.seat(seat.seat.number),
                "since": help.since.milliseconds,
            ]
            switch help.stage {
            case .asked: row["isAsking"] = true
            case .taken(signedIn.id): row["isMine"] = true
            case .offered(signedIn.id): row["isOffered"] = true
            case .taken(let other):
                row["other"] = helpers[other]?.title ?? "Een helper"
                return row
            case .offered: return nil
            }
            if help.stage != .offered(signedIn.id) { Self.describe(seat, board, to: &row) }
            return row
        }
    }

    var view: View {
        ["rows": rows, "isEmpty": rows.isEmpty]
    }

    private static func order(_ help: Assistance, _ me: HelperID) -> Int {
        switch help.stage {
        case .taken(me): 0
        case .offered(me): 1
        case .asked: 2
        case .taken, .offered: 3
        }
    }

    private static func describe(_ seat: SeatView, _ board: Board, to row: inout View) {
        let sight = SeatSight(of: seat, shown: seat.session.desk.shown(at: seat.seat.id))
        if case .prompt(let prompt) = sight {
            row["question"] = board.question(prompt)
        } else {
            row["state"] = sight.dutch
        }
        guard let participant = seat.participant else { return }
        row["locale"] = board.localeName(participant.locale)
        row["group"] = seat.session.read { $0.participants[participant.id]?.group }.map(board.groupName)
    }
}
