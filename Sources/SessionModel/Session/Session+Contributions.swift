/// Deciding what people do with contributions besides answering the flow.
extension Session {
    /// A contribution that counts.
    func counting(_ id: ContributionID) throws(SessionError) -> Contribution {
        guard let contribution = contribution(id), !contribution.isWithdrawn else { throw .unknownContribution(id) }
        return contribution
    }

    /// A contribution that counts and that others can hear.
    func heard(_ id: ContributionID) throws(SessionError) -> Contribution {
        let contribution = try counting(id)
        guard contribution.isWritten else { throw .unwritten(id) }
        return contribution
    }

    /// Somebody who may have a say.
    func consenting(_ id: ParticipantID) throws(SessionError) -> Participant {
        let participant = try known(id)
        guard participant.consents != false else { throw .noConsent(id) }
        return participant
    }

    func contribute(_ submission: ContributionSubmission) throws(SessionError) -> [SessionEvent] {
        let participant = try consenting(submission.participant)
        try requireHelp(of: submission.provenance, for: participant)
        // Whoever took part may finish what they were typing after the phase has closed.
        guard isPhaseOpen || !participant.answers.isEmpty else { throw .phaseNotOpen(phase) }
        if let spoken = submission.spoken {
            try requireTake(spoken, of: participant, for: SpokenPlace(prompt: submission.prompt, isAdded: true))
            // A recording is one idea.
            let isOther = contribution(submission.contribution)?.spoken?.recording != spoken.recording
            if isOther, participant.take(spoken.recording)?.isKept == true { throw .recordingKept(spoken.recording) }
        } else {
            guard submission.text.hasWords else { throw .unsuitableContribution(submission.contribution) }
        }
        if let contribution = contribution(submission.contribution) {
            guard contribution.isAdded, contribution.participant == submission.participant else {
                throw .unsuitableContribution(submission.contribution)
            }
        } else if contributionPlaces[submission.contribution] != nil {
            throw .unsuitableContribution(submission.contribution)
        }
        return [.contributed(submission)]
            + discarding(recordings(replacedBy: submission, of: participant), of: participant)
    }

    func withdraw(
        _ id: ContributionID, by participant: ParticipantID
    ) throws(SessionError) -> [SessionEvent] {
        _ = try known(participant)
        guard let contribution = contribution(id) else { throw .unknownContribution(id) }
        guard contribution.isAdded, contribution.participant == participant else { throw .unsuitableContribution(id) }
        return contribution.isTakenBack ? [] : [.contributionWithdrawn(id, participant)]
    }

    func call(_ id: ContributionID?) throws(SessionError) -> [SessionEvent] {
        if let id { _ = try heard(id) }
        return called == id ? [] : [.called(id)]
    }

    func explainOrally(
        _ id: ContributionID, _ submission: SubmissionID, _ text: String, _ locale: LocaleTag
    ) throws(SessionError) -> [SessionEvent] {
        let contributor = try counting(id).participant
        guard let setup, setup.locales.contains(locale) else { throw .unknownLocale(locale) }
        guard text.hasWords else { throw .unsuitableContribution(id) }
        return [
            .explainedOrally(
                OralExplanation(
                    submission: submission, contribution: id, contributor: contributor, text: text, locale: locale))
        ]
    }

    func react(_ submission: ReactionSubmission) throws(SessionError) -> [SessionEvent] {
        try requireHelp(of: submission.provenance, for: try consenting(submission.participant))
        // Words that somebody was typing while the group went on are still taken in.
        let isTyped = submission.reaction.addition != nil
        switch phase {
        case .explain, .bundle: guard isPhaseOpen || isTyped else { throw .phaseNotOpen(.explain) }
        case .prioritise, .compare, .close: guard isTyped else { throw .phaseNotOpen(.explain) }
        case .prepare, .join, .contribute: throw .phaseNotOpen(.explain)
        }
        let contribution = try heard(submission.reaction.contribution)
        guard contribution.participant != submission.participant else {
            throw .unsuitableContribution(contribution.id)
        }
        return [.reacted(submission)]
    }
}

extension String {
    /// Something else than spaces and line breaks.
    var hasWords: Bool { !allSatisfy(\.isWhitespace) }
}
