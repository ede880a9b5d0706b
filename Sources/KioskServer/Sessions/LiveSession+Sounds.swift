import SessionModel

/// Keeping the recordings as the journal says.
extension LiveSession {
    /// The recordings of whoever a command is about, if it may take one away.
    func recordings(of command: SessionCommand) -> Set<SpokenFile> {
        guard let participant = command.speaker else { return [] }
        return read { session in
            Set(
                (session.participants[participant]?.takes ?? []).map {
                    SpokenFile(session: id, participant: participant, recording: $0.start.recording)
                })
        }
    }

    /// Takes away the sound of what was there before a command and is not any more.
    func removeSounds(after command: SessionCommand, before: Set<SpokenFile>) async throws(SpokenStoreError) {
        if case .erase(let participant) = command { try await sounds.remove(participant: participant, in: id) }
        guard !before.isEmpty else { return }
        for file in before.subtracting(recordings(of: command)) { try await sounds.remove(file) }
    }

    /// The seats at which these people are now.
    func seats(of people: Set<ParticipantID>) -> Set<SeatID> {
        guard !people.isEmpty else { return [] }
        return read { session in
            Set(people.filter(session.isSeated).compactMap { session.participants[$0]?.seat })
        }
    }
}

extension SessionCommand {
    /// Whose recordings it may take away.
    fileprivate var speaker: ParticipantID? {
        if case .startSpoken(let start) = self { return start.participant }
        if case .discardSpoken(_, let participant) = self { return participant }
        if case .answer(let answer) = self { return answer.participant }
        if case .contribute(let idea) = self { return idea.participant }
        if case .settleProposal(let decision) = self { return decision.participant }
        return nil
    }
}
