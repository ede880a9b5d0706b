import SessionModel

extension LiveSession {
    /// What a seat's screen is about now; `nil` for a seat that is not there.
    func sight(of seat: SeatID) -> SeatSight? {
        view(of: seat).map { SeatSight(of: $0, shown: desk.shown(at: seat)) }
    }

    /// A seat by the number that people see.
    func seat(number: Int) -> SeatID? {
        read { session in session.seats.values.first { $0.number == number }?.id }
    }

    /// The screen of a seat was given this question, or the review.
    func note(_ prompt: PromptID?, at seat: SeatID) {
        if desk.note(prompt, at: seat), read({ $0.assistance[seat] != nil }) { helperBell.ring() }
    }

    /// Lets a kiosk do something at once.
    func give(_ sign: KioskSign, at seat: SeatID) {
        desk.give(sign, at: seat)
        seatBell.ring(at: seat)
    }

    /// What a device is told at which nobody sits yet.
    func whereabouts(at seat: SeatID) -> Whereabouts {
        var place = Whereabouts(.language)
        place.help = view(of: seat)?.help?.stamp ?? ""
        place.sign = desk.sign(at: seat)
        return place
    }
}
