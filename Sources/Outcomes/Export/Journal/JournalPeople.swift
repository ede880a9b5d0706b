import SessionModel

/// The people of a session under the names that they have in one ``JournalExport``, and whose ideas stand under whose.
struct JournalPeople {
    /// Where nobody is told to sit.
    static let seat: SeatID = "export"

    /// Those who cannot be told apart by an idea.
    private struct Class: Hashable {
        let takesPart: Bool
        let group: StakeholderGroupID?
    }

    /// What is told of an event once its submission has a name.
    typealias Named = (inout JournalNames) -> SessionEvent

    let groups: VisibleGroups
    let locales: VisibleLocales
    /// In the order of their new names.
    let order: [ParticipantID]
    /// New names of those who take part.
    let takingPart: [ParticipantID]
    private let names: [ParticipantID: ParticipantID]
    private let authors: [ParticipantID: ParticipantID]

    init(of session: Session, using generator: inout some RandomNumberGenerator) {
        let groups = VisibleGroups(of: session)
        let pseudonyms = Pseudonyms(for: session.participantOrder, using: &generator)
        let order = session.participantOrder.sorted { pseudonyms[$0] < pseudonyms[$1] }
        let people = order.compactMap { session.participants[$0] }
        var authors: [ParticipantID: ParticipantID] = [:]
        let classes = Dictionary(grouping: people) {
            Class(takesPart: $0.takesPart, group: groups.visibleGroup(of: $0))
        }
        // In a fixed order, so that the same draws give the same export.
        for members in classes.values.sorted(by: { $0[0].id < $1[0].id }) {
            let ids = members.map(\.id)
            for (id, other) in zip(ids, ids.shuffled(using: &generator)) { authors[id] = other }
        }
        self.groups = groups
        self.order = order
        self.authors = authors
        locales = VisibleLocales(of: session, with: groups)
        let names = Dictionary(uniqueKeysWithValues: order.map { ($0, ParticipantID("p\(pseudonyms[$0])")) })
        self.names = names
        takingPart = people.filter(\.takesPart).compactMap { names[$0.id] }
    }

    /// The name under which a person's answers stand.
    func name(_ id: ParticipantID) -> ParticipantID { names[id] ?? id }

    /// The name under which a person's ideas stand.
    func author(_ id: ParticipantID) -> ParticipantID { name(authors[id] ?? id) }

    /// Names for so many different people who take part, besides one.
    func deal(
        _ count: Int, besides author: ParticipantID? = nil, using generator: inout some RandomNumberGenerator
    ) -> [ParticipantID] {
        var dealt: [ParticipantID] = []
        var seen: Set<Int> = []
        while dealt.count < count, seen.count < takingPart.count {
            let index = Int.random(in: takingPart.indices, using: &generator)
            guard seen.insert(index).inserted, takingPart[index] != author else { continue }
            dealt.append(takingPart[index])
        }
        return dealt
    }
}

extension Timestamp {
    /// The start of its second.
    var second: Timestamp { floored(to: 1_000) }
    /// The start of its day in UTC.
    var startOfDay: Timestamp { floored(to: 86_400_000) }

    private func floored(to unit: Int64) -> Timestamp {
        let rest = milliseconds % unit
        let (start, isTooEarly) = milliseconds.subtractingReportingOverflow(rest < 0 ? rest + unit : rest)
        return isTooEarly ? self : Timestamp(milliseconds: start)
    }
}
