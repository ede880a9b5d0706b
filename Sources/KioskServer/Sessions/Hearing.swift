import SessionModel

/// Which idea of somebody else a participant hears next, and how far they are.
struct Hearing: Sendable {
    /// `nil` once all were heard.
    let next: Contribution?
    /// How many this participant has reacted to.
    let heard: Int
    /// How many there are for them.
    let count: Int

    /// The least heard idea comes first; of those as often heard, one of the group that this participant has heard
    /// least; of these, everybody begins somewhere else, so that people who listen at the same time hear different
    /// ideas. Never their own, and each once.
    ///
    /// Takes time in proportion to the ideas and the reactions to them.
    init(of id: ParticipantID, in session: Session) {
        let ideas = session.contributions
        var heardOfGroup: [StakeholderGroupID?: Int] = [:]
        var (leastHeard, times) = ([(place: Int, index: Int)](), Int.max)
        var (heard, count) = (0, 0)
        for index in ideas.indices where ideas[index].participant != id && !ideas[index].isWithdrawn {
            count += 1
            if ideas[index].isHeard(by: id) {
                heard += 1
                heardOfGroup[session.group(of: ideas[index]), default: 0] += 1
                continue
            }
            let heardTimes = ideas[index].timesHeard
            if heardTimes < times { (leastHeard, times) = ([], heardTimes) }
            if heardTimes == times { leastHeard.append((place: count - 1, index: index)) }
        }
        let start = Self.start(of: session.participants[id]?.number ?? 0, among: count)
        func rank(_ idea: (place: Int, index: Int)) -> (Int, Int) {
            let group = heardOfGroup.isEmpty ? 0 : heardOfGroup[session.group(of: ideas[idea.index])] ?? 0
            return (group, (idea.place + start) % max(count, 1))
        }
        next = leastHeard.map { (rank($0), $0.index) }.min { $0.0 < $1.0 }.map { ideas[$0.1] }
        (self.heard, self.count) = (heard, count)
    }

    /// Multiples of the golden ratio spread any number of people evenly over any number of places (Knuth, The Art of
    /// Computer Programming, volume 3, section 6.4, theorem S).
    private static func start(of number: Int, among count: Int) -> Int {
        Int((Double(number) * 0.618_033_988_749_894_9).truncatingRemainder(dividingBy: 1) * Double(count))
    }
}

extension Contribution {
    func isHeard(by listener: ParticipantID) -> Bool {
        explanations.contains { $0.participant == listener }
    }

    /// By how many people.
    fileprivate var timesHeard: Int {
        explanations.count < 2 ? explanations.count : heardBy.count
    }
}

extension Session {
    fileprivate func group(of contribution: Contribution) -> StakeholderGroupID? {
        participants[contribution.participant]?.group
    }
}
