extension Session {
    /// The next contribution for a participant: the least heard first; of those as often heard, one of the group that
    /// this participant has heard least; of these, everybody begins somewhere else, so that people who listen at the
    /// same time hear different ones. Never their own, and each once.
    ///
    /// Takes time in proportion to what they gave and heard themselves, and to the 64th part of the contributions.
    public func listening(of id: ParticipantID) -> Listening {
        let own = contributionPlaces(of: id)
        let heard = (participants[id]?.touched ?? []).compactMap { contributionIndex[$0] }.filter {
            queue.canHear($0) && contributions[$0].isHeard(by: id)
        }
        let groups = heard.reduce(into: [StakeholderGroupID?: Int]()) { groups, place in
            groups[group(of: contributions[place]), default: 0] += 1
        }
        let start = Self.start(of: participants[id]?.number ?? 0, among: contributions.count)
        let next = queue.next(from: start, skipping: Set(own + heard), heard: groups)
        return Listening(
            next: next.map { contributions[$0] }, heard: heard.count,
            count: queue.count - own.count(where: queue.canHear))
    }

    /// The idea of others that a participant can hear after another one, in the order in which they arrived.
    ///
    /// - Parameter id: `nil` for the first of all.
    public func idea(after id: ContributionID?, besides participant: ParticipantID) -> Contribution? {
        guard let start = id.map({ contributionIndex[$0].map { $0 + 1 } }) ?? 0 else { return nil }
        return contributions[start...].first { $0.participant != participant && $0.canBeHeard }
    }

    /// Multiples of the golden ratio spread any number of people evenly over any number of places (Knuth, The Art of
    /// Computer Programming, volume 3, section 6.4, theorem S).
    private static func start(of number: Int, among count: Int) -> Int {
        Int((Double(number) * 0.618_033_988_749_894_9).truncatingRemainder(dividingBy: 1) * Double(count))
    }

    private func group(of contribution: Contribution) -> StakeholderGroupID? {
        participants[contribution.participant]?.group
    }

    /// Where the contributions of a participant stand in the order of the session.
    private func contributionPlaces(of id: ParticipantID) -> [Int] {
        guard let participant = participants[id] else { return [] }
        let names = participant.answers.values.compactMap(\.contribution) + participant.added
        return names.compactMap { contributionIndex[$0] }
    }

    // MARK: Keeping the queues

    /// Puts the contribution at a place where it belongs now.
    mutating func requeue(_ place: Int) {
        let contribution = contributions[place]
        let standing = ListeningQueue.Standing(times: contribution.timesHeard, group: group(of: contribution))
        queue.set(contribution.canBeHeard ? standing : nil, of: place)
        backlog.set(contribution, of: place)
    }

    /// The same for all, after contributions have gone.
    mutating func requeueAll() {
        queue = ListeningQueue()
        backlog = backlog.emptied
        for place in contributions.indices { requeue(place) }
    }
}
