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
            let versions = history.map { ContributionVersion($0) }
            return ContributionRecord(
                id: idea.id, prompt: idea.prompt, text: idea.text, locale: idea.provenance.locale,
                group: Shown(groups.visibleGroup(of: participant)), authorship: idea.provenance.authorship,
                means: idea.provenance.means, time: idea.at.iso8601,
                isRevised: !idea.earlier.isEmpty || versions.contains { $0.value != versions.first?.value },
                isWithdrawn: idea.isWithdrawn, earlier: idea.isAdded ? idea.earlier : versions.earlierWordings,
                theme: session.board.places[idea.id],
                translations: Dictionary(
                    uniqueKeysWithValues: idea.translations.map { ($0.key.rawValue, $0.value.text) }),
                agreeing: idea.agreeing.count, additions: idea.explanations.compactMap(\.addition),
                explanations: idea.oralExplanations.map(\.text), history: versions)
        }
    }
}

extension [ContributionVersion] {
    /// Wordings before the latest, oldest first; one that was sent again unchanged is not repeated.
    fileprivate var earlierWordings: [String] {
        let wordings = compactMap(\.text)
        return wordings.indices.dropLast().filter { wordings[$0] != wordings[$0 + 1] }.map { wordings[$0] }
    }
}
