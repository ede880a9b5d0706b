import SessionModel

extension SeatActivity.Hearing {
    /// The next idea for a participant: the least heard first; of those as often heard, one of the group that this
    /// participant has heard least; of these, everybody starts somewhere else, so that people who listen at the same
    /// time hear different ideas. Never their own, and each once.
    init(of id: ParticipantID, in session: Session) {
        called = session.called.flatMap { session.contribution($0) }.flatMap { $0.isWithdrawn ? nil : $0 }
        let ideas = session.ideas(besides: id)
        var heardOfGroup: [StakeholderGroupID?: Int] = [:]
        var (waiting, heard) = ([(place: Int, idea: Contribution, times: Int)](), 0)
        for (place, idea) in ideas.enumerated() {
            let people = idea.heardBy
            if people.contains(id) {
                heard += 1
                heardOfGroup[session.participants[idea.participant]?.group, default: 0] += 1
            } else {
                waiting.append((place, idea, people.count))
            }
        }
        let start = (session.participants[id]?.number ?? 0) * 7
        next =
            waiting.min { left, right in
                func rank(_ entry: (place: Int, idea: Contribution, times: Int)) -> (Int, Int, Int) {
                    let group = session.participants[entry.idea.participant]?.group
                    return (entry.times, heardOfGroup[group] ?? 0, (entry.place + start) % max(ideas.count, 1))
                }
                return rank(left) < rank(right)
            }?.idea
        self.heard = heard
        count = ideas.count
    }
}
