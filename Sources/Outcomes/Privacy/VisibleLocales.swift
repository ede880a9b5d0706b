import SessionModel

/// Beside which answers the locale may be shown.
///
/// Ideas are shown with group and locale, because they must be read; answers carry a pseudonym. Were the only Tigrinya
/// speaker of a group visible in both tables, then their ideas would lead to their pseudonym. So among the people with
/// the same visible group, a locale used by a few follows the ``SmallGroupRule``.
struct VisibleLocales {
    private var withheld: [StakeholderGroupID?: Set<LocaleTag>] = [:]

    init(of session: Session, with groups: VisibleGroups) {
        var speakers: [StakeholderGroupID?: [LocaleTag: Int]] = [:]
        for participant in session.participants.values where participant.standing == .sent {
            let locales = Set(participant.answers.values.flatMap(\.all).map(\.provenance.locale))
            let group = groups.visibleGroup(of: participant)
            for locale in locales where locale != .undetermined {
                speakers[group, default: [:]][locale, default: 0] += 1
            }
        }
        withheld = speakers.mapValues { SmallGroupRule.withheld($0) }
    }

    /// Who has not sent has no ideas that could lead to them.
    func shown(_ locale: LocaleTag, of participant: Participant, in group: StakeholderGroupID?) -> Shown<LocaleTag> {
        let isWithheld = participant.standing == .sent && withheld[group, default: []].contains(locale)
        return isWithheld ? .withheld : .shown(locale)
    }
}
