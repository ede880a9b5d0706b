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
                isRevised: versions.contains { $0.value != versions.first?.value },
                isWithdrawn: idea.isWithdrawn, history: versions)
        }
    }
}
