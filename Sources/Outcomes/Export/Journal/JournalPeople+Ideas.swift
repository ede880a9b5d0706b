import SessionModel

extension JournalPeople {
    /// The ideas that the table of contributions has, each as if it was added, with what was written beside it since.
    func ideas(in journal: [RecordedEvent], of session: Session, _ names: inout SubmissionNames) -> [RecordedEvent] {
        var events: [ContributionID: [RecordedEvent]] = [:]
        for recorded in journal {
            guard let (idea, event) = idea(recorded.event, in: session, &names) else { continue }
            // An idea arrives when it is sent, which is after its first wordings.
            events[idea.id, default: []].append(RecordedEvent(at: max(recorded.at, idea.at).second, event))
        }
        return session.contributions.flatMap { idea -> [RecordedEvent] in
            guard let told = events[idea.id], let last = told.last else { return [] }
            let isBack = RecordedEvent(at: last.at, .contributionWithdrawn(idea.id, author(idea.participant)))
            return told + (idea.isWithdrawn ? [isBack] : [])
        }
    }

    private func idea(
        _ event: SessionEvent, in session: Session, _ names: inout SubmissionNames
    ) -> (Contribution, SessionEvent)? {
        switch event {
        case .answered(let answer):
            guard case .contribution(let name) = answer.purpose, let given = answer.value.words else { return nil }
            return words(given, for: name, by: answer.participant, answer.prompt, answer.provenance, session, &names)
        case .contributed(let idea):
            return words(
                idea.words, for: idea.contribution, by: idea.participant, idea.prompt, idea.provenance, session, &names)
        case .rendered(let rendition):
            return shown(rendition.contribution, by: rendition.contributor, in: session).map { idea in
                (
                    idea,
                    .rendered(
                        RenditionSubmission(
                            contribution: idea.id, contributor: author(idea.participant), locale: rendition.locale,
                            text: rendition.text, scribe: scribe(rendition.scribe, in: session)))
                )
            }
        case .confirmationAsked(let request):
            return shown(request.contribution, by: request.contributor, in: session).map { idea in
                (
                    idea,
                    .confirmationAsked(
                        ConfirmationRequest(
                            contribution: idea.id, contributor: author(idea.participant), locale: request.locale))
                )
            }
        case .confirmationSettled(let decision):
            return shown(decision.contribution, by: decision.participant, in: session).map { idea in
                (
                    idea,
                    .confirmationSettled(
                        ConfirmationDecision(
                            submission: names.next(), participant: author(idea.participant), contribution: idea.id,
                            locale: decision.locale, version: decision.version, verdict: decision.verdict))
                )
            }
        case .explainedOrally(let explanation):
            return shown(explanation.contribution, by: explanation.contributor, in: session).map { idea in
                (
                    idea,
                    .explainedOrally(
                        OralExplanation(
                            submission: names.next(), contribution: idea.id, contributor: author(idea.participant),
                            text: explanation.text, locale: explanation.locale))
                )
            }
        case .created, .phaseOpened, .phaseClosed, .seatOpened, .participantJoined, .localeChosen, .sent, .declined,
            .participantLeft, .participantErased, .participantMoved, .contributionWithdrawn, .called, .reacted,
            .themesChanged, .themesUndone, .objected, .votingOpened, .voted, .recognised, .helperJoined, .helperRemoved,
            .assisted, .proposed, .proposalSettled, .spokenStarted, .spokenDiscarded, .ended, .tombstone, .sessionErased:
            return nil
        }
    }

    private func words(
        _ given: GivenWords, for name: ContributionID, by participant: ParticipantID, _ prompt: PromptID,
        _ provenance: Provenance, _ session: Session, _ names: inout SubmissionNames
    ) -> (Contribution, SessionEvent)? {
        shown(name, by: participant, in: session).map { idea in
            (
                idea,
                .contributed(
                    ContributionSubmission(
                        submission: names.next(), participant: author(idea.participant), contribution: idea.id,
                        prompt: idea.prompt, text: given.text, spoken: given.spoken,
                        provenance: Provenance(
                            authorship: provenance.authorship, means: provenance.means, locale: provenance.locale)))
            )
        }
    }

    /// Helpers are told by the number that screens give them, never by name.
    private func scribe(_ scribe: Scribe, in session: Session) -> Scribe {
        switch scribe {
        case .helper(let id): .helper(HelperID("h\(session.helpers[id]?.number ?? 0)"))
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
