/// Taking in what people do with ideas.
extension Session {
    mutating func change(_ id: ContributionID, _ body: (inout Contribution) -> Void) {
        guard let index = contributionIndex[id] else { return }
        body(&contributions[index])
        requeue(index)
    }

    /// What somebody says to an idea of somebody else.
    mutating func change(
        _ id: ContributionID, by person: ParticipantID, _ submission: SubmissionID,
        _ body: (inout Contribution) -> Void
    ) {
        submissions[submission] = person
        participants[person]?.touched.insert(id)
        change(id, body)
    }

    mutating func apply(_ submission: AnswerSubmission, at moment: Timestamp) {
        let id = submission.participant
        submissions[submission.submission] = id
        let declined = participants[id]?.standing == .declined
        participants[id]?.take(submission, at: moment)
        if declined, participants[id]?.standing != .declined { silence(id, false) }
        if submission.purpose == .group { weighContributions(of: id) }
        guard case .contribution(let name) = submission.purpose else { return }
        contributionPlaces[name] = AnswerPlace(participant: id, prompt: submission.prompt)
        guard let index = contributionIndex[name] else { return }
        if let words = submission.value.words { contributions[index].revise(with: words, submission.provenance) }
        weighContributions(of: id)
    }

    mutating func apply(_ submission: ContributionSubmission, at moment: Timestamp) {
        submissions[submission.submission] = submission.participant
        if let spoken = submission.spoken { participants[submission.participant]?.keep(spoken.recording) }
        if let index = contributionIndex[submission.contribution] {
            contributions[index].revise(with: submission.words, submission.provenance)
            contributions[index].isTakenBack = false
        } else {
            add(
                Contribution(
                    id: submission.contribution, participant: submission.participant, prompt: submission.prompt,
                    original: submission.words, provenance: submission.provenance, at: moment, isAdded: true))
            participants[submission.participant]?.added.append(submission.contribution)
        }
        weighContributions(of: submission.participant)
    }

    private mutating func add(_ contribution: Contribution) {
        contributionIndex[contribution.id] = contributions.count
        contributions.append(contribution)
        requeue(contributions.count - 1)
    }

    /// Leaves out all that somebody gave while they take no part, or lets it count again.
    mutating func silence(_ id: ParticipantID, _ isSilent: Bool) {
        weighContributions(of: id)
        for name in participants[id]?.touched ?? [] { change(name) { $0.silence(id, isSilent) } }
        for index in votingRounds.indices { votingRounds[index].silence(id, isSilent) }
    }

    /// An idea counts while its participant has sent or added it, has not taken it back since and takes part.
    mutating func weighContributions(of id: ParticipantID) {
        guard let participant = participants[id] else { return }
        for (prompt, history) in participant.answers {
            guard let name = history.contribution else { continue }
            change(name) { $0.isWithdrawn = !participant.contributes(to: prompt) }
        }
        for name in participant.added {
            change(name) { $0.isWithdrawn = $0.isTakenBack || participant.standing == .declined }
        }
    }

    mutating func addContributions(of id: ParticipantID, from counted: [PromptID], at moment: Timestamp) {
        guard let participant = participants[id] else { return }
        for prompt in counted {
            guard let answer = participant.answers[prompt]?.latest, let words = answer.value.words,
                case .contribution(let name) = answer.purpose, contributionIndex[name] == nil
            else { continue }
            add(
                Contribution(
                    id: name, participant: id, prompt: prompt, original: words, provenance: answer.provenance,
                    at: moment, isAdded: false))
        }
    }
}
