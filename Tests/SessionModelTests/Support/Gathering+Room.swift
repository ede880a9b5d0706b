import SessionModel

extension Gathering {
    /// A session at the explain phase: person `p0` has as many ideas as the first number says, `c0.0` and so on; each
    /// has a seat, and a group of those of the session by turns.
    static func room(ideas: [Int], groups: [OptionID?] = ["refugees", "professionals", "neighbours"]) throws
        -> Gathering
    {
        var gathering = try open()
        for (person, count) in ideas.enumerated() {
            let (id, seat) = (ParticipantID("p\(person)"), SeatID("s\(person)"))
            try gathering.do(.openSeat(seat, credential: CredentialDigest("d\(person)")))
            try gathering.do(.join(id, seat: seat, locale: "nl"))
            if let group = groups[person % groups.count] {
                try gathering.do(.answer(.group(.choice(group), SubmissionID("g\(person)"), by: id)))
            }
            for number in 0..<count {
                let name = "\(person).\(number)"
                try gathering.do(
                    .contribute(.added("idea", SubmissionID("i\(name)"), named: ContributionID("c\(name)"), by: id)))
            }
        }
        try gathering.do(.openPhase(.explain))
        return gathering
    }

    /// Goes on to the next idea.
    mutating func pass(_ idea: Contribution, by listener: ParticipantID) throws {
        try self.do(.react(.to(idea.id, SubmissionID("\(listener)-\(idea.id)"), agrees: false, by: listener)))
    }
}
