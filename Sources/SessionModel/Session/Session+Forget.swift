extension Session {
    /// Removes all that people said, and what others said about it.
    mutating func forget(_ people: Set<ParticipantID>) {
        let names = Set(contributions.lazy.filter { people.contains($0.participant) }.map(\.id))
        submissions = submissions.filter { entry in entry.value.map { !people.contains($0) } ?? true }
        contributionPlaces = contributionPlaces.filter { !people.contains($0.value.participant) }
        for person in people { participants[person]?.forget() }
        contributions.removeAll { people.contains($0.participant) }
        for index in contributions.indices { contributions[index].forget(people) }
        contributionIndex = Dictionary(
            uniqueKeysWithValues: contributions.enumerated().map { ($0.element.id, $0.offset) })
        requeueAll()
        board.forget(names)
        if let name = spotlight, names.contains(name) { spotlight = nil }
        for index in votingRounds.indices { votingRounds[index].forget(people) }
        for (seat, help) in assistance {
            if let proposal = help.proposal, people.contains(proposal.submission.participant) {
                assistance[seat]?.proposal = nil
            }
        }
    }
}
