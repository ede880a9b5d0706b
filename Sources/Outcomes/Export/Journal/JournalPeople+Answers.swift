import SessionModel

extension JournalPeople {
    /// Who joined and what they answered besides their ideas, person by person.
    func answers(
        in journal: [RecordedEvent], of session: Session, _ names: inout JournalNames
    ) -> [RecordedEvent] {
        let created = (session.createdAt ?? Timestamp(milliseconds: 0)).second
        var events: [ParticipantID: [(at: Timestamp, named: Named)]] = [:]
        for recorded in journal {
            guard let (id, named) = answer(recorded.event, in: session) else { continue }
            let isReply = if case .participantJoined = recorded.event { false } else { true }
            events[id, default: []].append((isReply ? recorded.at.startOfDay : created, named))
        }
        // Names are given last: the order in which things happened is not to be told by them.
        return order.flatMap { events[$0] ?? [] }.map { RecordedEvent(at: $0.at, $0.named(&names)) }
    }

    /// What an event tells of somebody besides their ideas, if anything, under their new name.
    private func answer(_ event: SessionEvent, in session: Session) -> (ParticipantID, Named)? {
        switch event {
        case .participantJoined(let id, _, _):
            return (id, { _ in .participantJoined(name(id), seat: Self.seat, locale: .undetermined) })
        case .answered(let submission):
            guard let participant = session.participants[submission.participant],
                isShown(submission, of: participant, in: session)
            else { return nil }
            let locale = locales.shown(
                submission.provenance.locale, of: participant, in: groups.visibleGroup(of: participant))
            let provenance = Provenance(
                authorship: submission.provenance.authorship, means: submission.provenance.means,
                locale: locale.value ?? .undetermined)
            return (
                participant.id,
                { names in
                    .answered(
                        AnswerSubmission(
                            submission: names.next(), participant: name(participant.id), prompt: submission.prompt,
                            value: names.value(submission.value, by: participant.id), purpose: submission.purpose,
                            provenance: provenance))
                }
            )
        case .sent(let id, _, let counted):
            guard let participant = session.participants[id], participant.takesPart else { return nil }
            let shown = counted.filter { prompt in
                participant.answers[prompt]?.all.contains { isShown($0, to: prompt, of: participant, in: session) }
                    == true
            }
            return (id, { names in .sent(name(id), submission: names.next(), counted: shown) })
        case .declined(let id):
            return session.participants[id]?.standing == .erased ? nil : (id, { _ in .declined(name(id)) })
        case .participantErased(let id): return (id, { _ in .participantErased(name(id)) })
        case .created, .phaseOpened, .phaseClosed, .seatOpened, .localeChosen, .participantLeft, .participantMoved,
            .contributed, .contributionWithdrawn, .rendered, .confirmationAsked, .confirmationSettled,
            .spokenStarted, .spokenDiscarded, .called, .explainedOrally, .reacted, .themesChanged, .themesUndone,
            .objected, .votingOpened, .voted, .recognised, .helperJoined, .helperRemoved, .assisted, .proposed,
            .proposalSettled, .ended, .tombstone, .sessionErased:
            return nil
        }
    }

    private func isShown(_ submission: AnswerSubmission, of participant: Participant, in session: Session) -> Bool {
        participant.answers[submission.prompt]?.all.contains {
            $0.submission == submission.submission
                && isShown($0, to: submission.prompt, of: participant, in: session)
        } == true
    }

    /// As the table of answers has it, without the replies that it withholds.
    private func isShown(
        _ answer: Answer, to prompt: PromptID, of participant: Participant, in session: Session
    ) -> Bool {
        guard let status = AnswerStatus(of: prompt, by: participant), answer.isListed(in: session, as: status) else {
            return false
        }
        return answer.shown(answer.value, with: groups, visible: groups.visibleGroup(of: participant)) != .withheld
    }
}
