import SessionModel

extension SessionExport {
    static func contributions(of session: Session, with groups: VisibleGroups) -> [ContributionRecord] {
        session.contributions.compactMap { idea in
            guard let participant = session.participants[idea.participant], participant.standing != .declined else {
                return nil
            }
            let history = (participant.answers[idea.prompt]?.all ?? []).filter {
                $0.purpose == .contribution(idea.id)
            }
            let versions = history.versions
            return ContributionRecord(
                id: idea.id, prompt: idea.prompt, text: idea.text, locale: idea.provenance.locale,
                group: Shown(groups.visibleGroup(of: participant)), authorship: idea.provenance.authorship,
                means: idea.provenance.means, time: idea.at.iso8601,
                isRevised: !idea.earlier.isEmpty || versions.contains { $0.value != versions.first?.value },
                isWithdrawn: idea.isWithdrawn, earlier: history.unsentWordings(of: idea) + idea.earlier,
                theme: session.board.places[idea.id],
                translations: Dictionary(
                    uniqueKeysWithValues: idea.translations.map { ($0.key.rawValue, $0.value.text) }),
                agreeing: idea.agreeing.count, additions: idea.explanations.compactMap(\.addition),
                explanations: idea.oralExplanations.map(\.text), history: versions, seconds: idea.spoken?.seconds,
                renditions: idea.renditions.sorted { $0.key < $1.key }.map { locale, rendition in
                    RenditionRecord(rendition, in: locale, of: idea, session)
                })
        }
    }
}

extension [Answer] {
    fileprivate var versions: [ContributionVersion] {
        zip(self, map(\.value).withoutRecordings).map { ContributionVersion($0, value: $1) }
    }

    /// The wordings before the one with which an idea was sent, oldest first; one that was given again unchanged is not
    /// repeated.
    fileprivate func unsentWordings(of idea: Contribution) -> [String] {
        let words = filter { $0.at <= idea.at }.compactMap(\.value.words)
        return words.indices.dropLast().filter { words[$0] != words[$0 + 1] }.map { words[$0].text }
            .filter { !$0.isEmpty }
    }
}
