import SessionModel

extension JournalPeople {
    /// The ideas that the table of contributions has, each as if it was added, with what was written beside it since.
    func ideas(in journal: [RecordedEvent], of session: Session, _ names: inout JournalNames) -> [RecordedEvent] {
        var events: [ContributionID: [(at: Timestamp, named: Named)]] = [:]
        for recorded in journal {
            guard let (idea, named) = idea(recorded.event, in: session) else { continue }
            // An idea arrives when it is sent, which is after its first wordings.
            events[idea.id, default: []].append((max(recorded.at, idea.at).second, named))
        }
        return session.contributions.flatMap { idea -> [RecordedEvent] in
            let told = (events[idea.id] ?? []).map { RecordedEvent(at: $0.at, $0.named(&names)) }
            guard let last = told.last else { return [] }
            let isBack = RecordedEvent(at: last.at, .contributionWithdrawn(idea.id, author(idea.participant)))
            return told + (idea.isWithdrawn ? [isBack] : [])
        }
    }

    private func idea(_ event: SessionEvent, in session: Session) -> (Contribution, Named)? {
        switch event {
        case .answered(let answer):
            guard case .contribution(let name) = answer.purpose, let given = answer.value.words else { return nil }
            return shown(name, by: answer.participant, in: session).map { idea in
                (idea, { names in contributed(given, answer.provenance, to: idea, &names) })
            }
        case .contributed(let submission):
            return shown(submission.contribution, by: submission.participant, in: session).map { idea in
                (idea, { names in contributed(submission.words, submission.provenance, to: idea, &names) })
            }
        case .rendered(let rendition):
            return shown(rendition.contribution, by: rendition.contributor, in: session).map { idea in
                let shown = RenditionSubmission(
                    contribution: idea.id, contributor: author(idea.participant), locale: rendition.locale,
                    text: rendition.text, scribe: scribe(rendition.scribe, in: session))
                return (idea, { _ in .rendered(shown) })
            }
        case .confirmationAsked(let request):
            return shown(request.contribution, by: request.contributor, in: session).map { idea in
                let shown = ConfirmationRequest(
                    contribution: idea.id, contributor: author(idea.participant), locale: request.locale)
                return (idea, { _ in .confirmationAsked(shown) })
            }
        case .confirmationSettled(let decision):
            return shown(decision.contribution, by: decision.participant, in: session).map { idea in
                (
                    idea,
                    { names in
                        .confirmationSettled(
                            ConfirmationDecision(
                                submission: names.next(), participant: author(idea.participant),
                                contribution: idea.id, locale: decision.locale, version: decision.version,
                                verdict: decision.verdict))
                    }
                )
            }
        case .explainedOrally(let explanation):
            return shown(explanation.contribution, by: explanation.contributor, in: session).map { idea in
                (
                    idea,
                    { names in
                        .explainedOrally(
                            OralExplanation(
                                submission: names.next(), contribution: idea.id,
                                contributor: author(idea.participant), text: explanation.text,
                                locale: explanation.locale))
                    }
                )
            }
        case .created, .phaseOpened, .phaseClosed, .seatOpened, .participantJoined, .localeChosen, .sent, .declined,
            .participantLeft, .participantErased, .participantMoved, .contributionWithdrawn, .called, .reacted,
            .themesChanged, .themesUndone, .objected, .votingOpened, .voted, .recognised, .helperJoined,
            .helperRemoved, .assisted, .proposed, .proposalSettled, .spokenStarted, .spokenDiscarded, .ended,
            .tombstone, .sessionErased:
            return nil
        }
    }

    private func contributed(
        _ given: GivenWords, _ provenance: Provenance, to idea: Contribution, _ names: inout JournalNames
    ) -> SessionEvent {
        .contributed(
            ContributionSubmission(
                submission: names.next(), participant: author(idea.participant), contribution: idea.id,
                prompt: idea.prompt, text: given.text,
                spoken: given.spoken.map { names.spoken($0, by: idea.participant) },
                provenance: Provenance(
                    authorship: provenance.authorship, means: provenance.means, locale: provenance.locale)))
    }

    /// Helpers are told by the number that screens give them, never by name.
    private func scribe(_ scribe: Scribe, in session: Session) -> Scribe {
        switch scribe {
        case .helper(let id): .helper(session.helperID(id))
        case .facilitator, .participant: scribe
        }
    }

    /// An idea of somebody who takes part.
    private func shown(
        _ name: ContributionID, by participant: ParticipantID, in session: Session
    ) -> Contribution? {
        guard let idea = session.contribution(name), idea.participant == participant,
            session.participants[participant]?.takesPart == true
        else { return nil }
        return idea
    }
}
