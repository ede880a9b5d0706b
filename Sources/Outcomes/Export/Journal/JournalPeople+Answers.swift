import SessionModel

extension JournalPeople {
    /// Who joined and what they answered besides their ideas, person by person.
    func answers(
        in journal: [RecordedEvent], of session: Session, _ names: inout SubmissionNames
    ) -> [RecordedEvent] {
        let created = (session.createdAt ?? Timestamp(milliseconds: 0)).second
        var events: [ParticipantID: [RecordedEvent]] = [:]
        for recorded in journal {
            guard let (id, event) = answer(recorded, in: session, &names) else { continue }
            let isReply = if case .participantJoined = event { false } else { true }
            events[id, default: []].append(
                RecordedEvent(at: isReply ? recorded.at.startOfDay : created, event))
        }
        return order.flatMap { events[$0] ?? [] }
    }

    /// What an event tells of somebody besides their ideas, if anything, under their new name.
    private func answer(
        _ recorded: RecordedEvent, in session: Session, _ names: inout SubmissionNames
    ) -> (ParticipantID, SessionEvent)? {
        switch recorded.event {
        case .participantJoined(let id, _, _):
            return (id, .participantJoined(name(id), seat: Self.seat, locale: .undetermined))
        case .answered(let submission):
            guard let participant = session.participants[submission.participant],
                isShown(submission, of: participant, in: session)
            else { return nil }
            let locale = locales.shown(
                submission.provenance.locale, of: participant, in: groups.visibleGroup(of: participant))
            let shown = AnswerSubmission(
                submission: names.next(), participant: name(participant.id), prompt: submission.prompt,
                value: submission.value, purpose: submission.purpose,
                provenance: Provenance(
                    authorship: submission.provenance.authorship, means: submission.provenance.means,
                    locale: locale.value ?? .undetermined))
            return (participant.id, .answered(shown))
        case .sent(let id, _, let counted):
            guard let participant = session.participants[id], participant.takesPart else { return nil }
            let shown = counted.filter { prompt in
                participant.answers[prompt]?.all.contains { isShown($0, to: prompt, of: participant, in: session) }
                    == true
            }
            return (id, .sent(name(id), submission: names.next(), counted: shown))
        case .declined(let id):
            return session.participants[id]?.standing == .erased ? nil : (id, .declined(name(id)))
        case .participantErased(let id): return (id, .participantErased(name(id)))
        case .created, .phaseOpened, .phaseClosed, .seatOpened, .localeChosen, .participantLeft, .participantMoved,
            .contributed, .contributionWithdrawn, .rendered, .confirmationAsked, .confirmationSettled, .spokenStarted, .spokenDiscarded, .called, .explainedOrally, .reacted, .themesChanged,
            .themesUndone, .objected, .votingOpened, .voted, .recognised, .helperJoined, .helperRemoved, .assisted,
            .proposed, .proposalSettled, .ended, .tombstone, .sessionErased:
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
        return answer.shownValue(with: groups, visible: groups.visibleGroup(of: participant)) != .withheld
    }
}
