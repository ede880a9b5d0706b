/// Deciding on what is written down beside contributions, and what their participants say of it.
extension Session {
    func render(
        _ id: ContributionID, _ locale: LocaleTag, _ text: String, by scribe: Scribe
    ) throws(SessionError) -> [SessionEvent] {
        try require(scribe)
        guard let contribution = contribution(id) else { throw .unknownContribution(id) }
        guard let setup, setup.locales.contains(locale) else { throw .unknownLocale(locale) }
        // Written words are their own transcript.
        guard locale != contribution.provenance.locale || contribution.spoken != nil, text.isSuitableRendition else {
            throw .unsuitableContribution(id)
        }
        if let before = contribution.standingRendition(in: locale), before.text == text { return [] }
        let rendition = RenditionSubmission(
            contribution: id, contributor: contribution.participant, locale: locale, text: text, scribe: scribe)
        return [.rendered(rendition)]
    }

    func askConfirmation(
        _ id: ContributionID, _ locale: LocaleTag, by scribe: Scribe
    ) throws(SessionError) -> [SessionEvent] {
        try require(scribe)
        let contribution = try counting(id)
        guard let rendition = contribution.standingRendition(in: locale) else { throw .unknownConfirmation(id) }
        guard rendition.confirmation == nil else { return [] }
        guard isSeated(contribution.participant) else { throw .notSeated(contribution.participant) }
        return [
            .confirmationAsked(
                ConfirmationRequest(contribution: id, contributor: contribution.participant, locale: locale))
        ]
    }

    func settleConfirmation(_ decision: ConfirmationDecision) throws(SessionError) -> [SessionEvent] {
        _ = try consenting(decision.participant)
        guard let contribution = contribution(decision.contribution),
            contribution.participant == decision.participant,
            let rendition = contribution.standingRendition(in: decision.locale), rendition.confirmation == .asked,
            rendition.version == decision.version
        else { throw .unknownConfirmation(decision.contribution) }
        guard case .corrected(let text) = decision.verdict else { return [.confirmationSettled(decision)] }
        guard text.isSuitableRendition else { throw .unsuitableContribution(contribution.id) }
        return [.confirmationSettled(text == rendition.text ? decision.confirming : decision)]
    }

    /// What was written down of somebody's contributions and waits for them to say whether it is right; the longest
    /// waiting first.
    public func nextConfirmation(of participant: ParticipantID) -> AskedConfirmation? {
        participants[participant]?.asked.lazy.compactMap { place in
            guard let contribution = contribution(place.contribution), !contribution.isWithdrawn,
                let rendition = contribution.standingRendition(in: place.locale), rendition.confirmation == .asked
            else { return nil }
            return AskedConfirmation(contribution: contribution, locale: place.locale, rendition: rendition)
        }.first
    }

    /// Whether somebody is at a seat now.
    public func isSeated(_ id: ParticipantID) -> Bool {
        participants[id].map { seats[$0.seat]?.participant == id } ?? false
    }

    /// A helper writes while they are admitted; for the others it is known who they are.
    private func require(_ scribe: Scribe) throws(SessionError) {
        switch scribe {
        case .helper(let helper): try requireHelper(helper)
        case .facilitator, .participant: return
        }
    }
}

extension String {
    fileprivate var isSuitableRendition: Bool { hasWords && count <= Rendition.longest }
}

extension ConfirmationDecision {
    /// Their own words are the words that stand there.
    fileprivate var confirming: ConfirmationDecision {
        ConfirmationDecision(
            submission: submission, participant: participant, contribution: contribution, locale: locale,
            version: version, verdict: .confirmed)
    }
}

/// Taking in what is written down, and what is said of it.
extension Session {
    mutating func apply(_ request: ConfirmationRequest) {
        let place = RenditionPlace(contribution: request.contribution, locale: request.locale)
        change(request.contribution) { $0.ask(in: request.locale) }
        if participants[request.contributor]?.asked.contains(place) == false {
            participants[request.contributor]?.asked.append(place)
        }
    }

    mutating func apply(_ decision: ConfirmationDecision, at moment: Timestamp) {
        submissions[decision.submission] = decision.participant
        participants[decision.participant]?.asked.removeAll {
            $0 == RenditionPlace(contribution: decision.contribution, locale: decision.locale)
        }
        change(decision.contribution) { $0.take(decision, at: moment) }
    }
}
