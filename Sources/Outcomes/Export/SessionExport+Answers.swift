import SessionModel

extension SessionExport {
    static func answers(
        of session: Session, with groups: VisibleGroups, using generator: inout some RandomNumberGenerator
    ) -> [AnswerRecord] {
        let pseudonyms = Pseudonyms(for: session.participantOrder, using: &generator)
        let locales = VisibleLocales(of: session, with: groups)
        let people = session.participants.values.sorted { pseudonyms[$0.id] < pseudonyms[$1.id] }
        return people.flatMap { participant in
            participant.answers.inOrder.flatMap { prompt, history in
                records(of: history, to: prompt, by: participant, in: session, groups, locales, pseudonyms)
            }
        }
    }

    private static func records(
        of history: AnswerHistory, to prompt: PromptID, by participant: Participant, in session: Session,
        _ groups: VisibleGroups, _ locales: VisibleLocales, _ pseudonyms: Pseudonyms
    ) -> [AnswerRecord] {
        guard let status = AnswerStatus(of: prompt, by: participant) else { return [] }
        let replies = history.all
        let values = replies.map(\.value).withoutRecordings
        let group = groups.visibleGroup(of: participant)
        return replies.enumerated().compactMap { index, answer in
            guard answer.isListed(in: session, as: status) else { return nil }
            return AnswerRecord(
                submission: answer.submission, participant: pseudonyms[participant.id], prompt: prompt,
                value: answer.shown(values[index], with: groups, visible: group), group: Shown(group),
                locale: locales.shown(answer.provenance.locale, of: participant, in: group),
                authorship: answer.provenance.authorship, means: answer.provenance.means, day: answer.at.day,
                status: status, revision: index + 1, isLatest: index == replies.count - 1)
        }
    }
}

extension Answer {
    /// Ideas are in the other table; of who declined only the "no" (and an earlier "yes") is told.
    func isListed(in session: Session, as status: AnswerStatus) -> Bool {
        switch purpose {
        case .consent: true
        case .plain, .group: status != .declined
        case .contribution(let name): status != .declined && session.contribution(name) == nil
        }
    }

    /// The reply to the prompt that asks for the group is as secret as the group.
    ///
    /// - Parameter value: of the answer, as an export tells it.
    func shown(
        _ value: AnswerValue, with groups: VisibleGroups, visible: StakeholderGroupID?
    ) -> Shown<AnswerValue> {
        guard purpose == .group else { return .shown(value) }
        guard visible != nil else { return .withheld }
        if case .choice(let option) = value, !groups.isVisible(StakeholderGroupID(option.rawValue)) { return .withheld }
        return .shown(value)
    }
}

extension [PromptID: AnswerHistory] {
    /// In the order in which the prompts were first answered.
    fileprivate var inOrder: [(PromptID, AnswerHistory)] {
        map { (prompt: $0.key, history: $0.value, first: $0.value.all.first?.at ?? $0.value.latest.at) }
            .sorted { ($0.first, $0.prompt) < ($1.first, $1.prompt) }
            .map { ($0.prompt, $0.history) }
    }
}
