import PromptEngine
import SessionModel

/// What a helper sees of a seat that let them in: the question in a language that they read beside the participant's,
/// and, if that was allowed too, the answer as it is being made. Of a ballot nothing.
struct AlongsideView {
    let library: Library
    let seat: SeatView
    let helper: SignedInHelper

    private var session: LiveSession { seat.session }

    var view: View {
        let board = Board(of: session, in: library)
        var view: View = [
            "number": seat.seat.number, "path": HelperPath.seat(seat.seat.number),
            "isShared": seat.help?.assistance.isShared ?? false, "isAsked": seat.help?.asksToWatch ?? false,
        ]
        if let proposal = seat.help?.assistance.proposal {
            view["proposal"] = ["isWaiting": proposal.isAccepted == nil, "isAccepted": proposal.isAccepted == true]
        }
        guard let participant = seat.participant else {
            view["state"] = SeatSight.language.dutch
            return view
        }
        view["locale"] = board.localeName(participant.locale)
        view["group"] = session.read { $0.participants[participant.id]?.group }.map(board.groupName)
        if participant.standing == .answering {
            view["hasLanguages"] = true
            view["languages"] = session.setup.locales.map { tag -> View in
                ["tag": tag.rawValue, "name": board.localeName(tag), "isChosen": tag == participant.locale]
            }
        }
        if let asked = AskedSeat(seat) {
            view["asked"] = AskedView(library: library, asked: asked, helper: helper).view
        } else {
            view["state"] = SeatSight(of: seat, shown: session.desk.shown(at: seat.seat.id)).dutch
        }
        return view
    }
}
