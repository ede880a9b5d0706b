import SessionModel

extension JournalPeople {
    /// How something was given is not told where the tables do not.
    private static let untold = Provenance(means: .touch, locale: .undetermined)

    /// What others said to each idea, each to whom it is dealt: "ik ook" and words, and where it does not belong.
    func reactions(
        in session: Session, _ names: inout JournalNames, using generator: inout some RandomNumberGenerator
    ) -> [RecordedEvent] {
        session.contributions.flatMap { idea -> [RecordedEvent] in
            guard session.participants[idea.participant]?.takesPart == true else { return [] }
            let reacting = idea.heardBy.union(idea.objections.keys).sorted()
            let dealt = deal(reacting.count, besides: author(idea.participant), using: &generator)
            let to = Dictionary(zip(reacting, dealt)) { first, _ in first }
            return idea.explanations.compactMap { reaction in
                to[reaction.participant].map { person in
                    RecordedEvent(
                        at: reaction.at.startOfDay, .reacted(shown(reaction, to: idea.id, by: person, &names)))
                }
            }
                + idea.objections.sorted { $0.key < $1.key }.compactMap { person, theme in
                    to[person].map { person in
                        let objection = ObjectionSubmission(
                            submission: names.next(), participant: person, contribution: idea.id, theme: theme,
                            isStanding: true)
                        return RecordedEvent(at: idea.at.startOfDay, .objected(objection))
                    }
                }
        }
    }

    private func shown(
        _ reaction: Explanation, to idea: ContributionID, by person: ParticipantID, _ names: inout JournalNames
    ) -> ReactionSubmission {
        ReactionSubmission(
            submission: names.next(), participant: person,
            reaction: IdeaReaction(contribution: idea, agrees: reaction.agrees, addition: reaction.addition),
            // Words are shown in their language.
            provenance: reaction.addition == nil ? Self.untold : reaction.provenance)
    }

    /// The ballots of a round and the replies to its outcome, once they may be seen.
    func votes(
        in round: VotingRound, of session: Session, _ names: inout JournalNames,
        using generator: inout some RandomNumberGenerator
    ) -> [RecordedEvent] {
        guard round.isRevealed else { return [] }
        let counted = BallotTable(of: round, in: session)
        let groups = counted.map { BallotGroups.names(in: $0) } ?? []
        guard let groups else { return [] }
        let shown = Dictionary(uniqueKeysWithValues: zip((counted?.ballots ?? []).map(\.participant), groups))
        return ballots(of: round, in: shown, &names, using: &generator)
            + replies(to: round, &names, using: &generator)
    }

    private func ballots(
        of round: VotingRound, in groups: [ParticipantID: StakeholderGroupID], _ names: inout JournalNames,
        using generator: inout some RandomNumberGenerator
    ) -> [RecordedEvent] {
        let voters = round.ballots.keys.sorted()
        let dealt = deal(voters.count, using: &generator)
        return zip(dealt, voters).sorted { $0.0 < $1.0 }.compactMap { person, voter in
            round.ballots[voter].map { ballot in
                let submission = BallotSubmission(
                    submission: names.next(), participant: person, round: round.number, choice: ballot.choice,
                    provenance: Self.untold, group: groups[voter] ?? OutcomeGroup.none)
                return RecordedEvent(at: ballot.at.startOfDay, .voted(submission))
            }
        }
    }

    private func replies(
        to round: VotingRound, _ names: inout JournalNames, using generator: inout some RandomNumberGenerator
    ) -> [RecordedEvent] {
        guard round.recognitions.count >= SmallGroupRule.threshold, let day = round.ballots.values.map(\.at).max()
        else { return [] }
        let replies = round.recognitions.sorted { $0.key < $1.key }.map(\.value)
        let dealt = deal(replies.count, using: &generator)
        return zip(dealt, replies).sorted { $0.0 < $1.0 }.map { person, reply in
            let submission = RecognitionSubmission(
                submission: names.next(), participant: person, round: round.number, recognition: reply,
                provenance: Self.untold)
            return RecordedEvent(at: day.startOfDay, .recognised(submission))
        }
    }
}
