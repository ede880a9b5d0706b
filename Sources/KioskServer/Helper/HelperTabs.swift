import SessionModel

/// The two things that helpers do, with how much of each waits: going to seats, and writing.
struct HelperTabs {
    enum Place { case seats, desk }

    let view: View

    init(of signedIn: SignedInHelper, at place: Place) {
        let session = signedIn.session
        let toWrite = session.read { session in
            session.backlog.counts.reduce(0) { $0 + (signedIn.helper.canMeet($1.need) ? $1.count : 0) }
        }
        var view: View = [
            "seats": HelperPath.seats, "desk": HelperPath.desk, "isAtSeats": place == .seats,
            "isAtDesk": place == .desk,
        ]
        view["toWrite"] = toWrite == 0 ? nil : ["count": toWrite]
        view["calls"] = Self.calls(in: session)
        self.view = view
    }

    /// The seats that ask and to which nobody comes yet; `nil` for none.
    static func calls(in session: LiveSession) -> View? {
        let (asking, seats) = session.read { ($0.assistance.filter { $0.value.stage == .asked }, $0.seats) }
        guard !asking.isEmpty else { return nil }
        let marks = asking.compactMap { id, help in seats[id].map { "\($0.number)-\(help.since.milliseconds)" } }
        return ["count": asking.count, "isOne": asking.count == 1, "marks": marks.sorted()]
    }
}
