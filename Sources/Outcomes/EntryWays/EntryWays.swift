public import SessionModel

/// Whether the way of entering mattered: how often contributions of each way reached a theme, and one of the three
/// themes that all put first.
///
/// A way with fewer than ``SmallGroupRule/threshold`` contributors is withheld, with others if it could be found by
/// subtracting. Beside each share stands its interval and nothing more is claimed: contributions of one person hang
/// together, and the ways differ in who used them.
public struct EntryWays: Hashable, Sendable {
    /// One contribution.
    public struct Entry: Hashable, Sendable {
        public let contributor: ParticipantID
        public let way: EntryWay
        /// `nil` when it was not filed.
        public let theme: ThemeID?

        public init(contributor: ParticipantID, way: EntryWay, theme: ThemeID?) {
            self.contributor = contributor
            self.way = way
            self.theme = theme
        }
    }

    /// The contributions of one way.
    public struct Row: Hashable, Sendable {
        /// `nil` for all.
        public let way: EntryWay?
        public let contributions: Int
        public let inTheme: Share
        /// `nil` while there is no outcome.
        public let inTopThree: Share?
    }

    /// `nil` when all together are too few.
    public let all: Row?
    /// The ways that are used and may be shown.
    public let rows: [Row]
    public let withheld: [EntryWay]

    /// - Parameter topThree: the themes at the first three places of all; `nil` while there is no outcome.
    public init(of entries: [Entry], topThree: Set<ThemeID>?) {
        func row(_ way: EntryWay?) -> Row {
            let own = entries.filter { way == nil || $0.way == way }
            return Row(
                way: way, contributions: own.count, inTheme: Share(own.count { $0.theme != nil }, of: own.count),
                inTopThree: topThree.map { top in
                    Share(own.count { $0.theme.map(top.contains) == true }, of: own.count)
                })
        }
        let hidden = Self.hidden(entries)
        let used = Set(entries.map(\.way))
        let people = Set(entries.map(\.contributor))
        all = people.count >= SmallGroupRule.threshold ? row(nil) : nil
        rows = used.subtracting(hidden).sorted().map { row($0) }
        withheld = hidden.sorted()
    }

    /// People may have used several ways, so those that are withheld must hold enough different ones.
    private static func hidden(_ entries: [Entry]) -> Set<EntryWay> {
        let people = Dictionary(grouping: entries, by: \.way).mapValues { Set($0.map(\.contributor)) }
        var hidden = SmallGroupRule.withheld(people.mapValues(\.count))
        let rest = people.keys.filter { !hidden.contains($0) }
            .sorted { (people[$0]?.count ?? 0, $0) < (people[$1]?.count ?? 0, $1) }
        for way in rest where !hidden.isEmpty {
            let together = hidden.reduce(into: Set<ParticipantID>()) { $0.formUnion(people[$1] ?? []) }
            guard together.count < SmallGroupRule.threshold else { break }
            hidden.insert(way)
        }
        return hidden
    }
}

extension EntryWays {
    /// Of the contributions that count in a session, in the themes where they stand now.
    ///
    /// - Parameter outcome: of the latest vote, when it may be seen.
    public init(of session: Session, outcome: Outcome?) {
        self.init(
            of: session.contributions.filter { !$0.isWithdrawn }.map { contribution in
                Entry(
                    contributor: contribution.participant, way: EntryWay(contribution.provenance),
                    theme: session.board.places[contribution.id])
            },
            topThree: outcome?.all.map { all in Set(all.themes.filter { $0.rank <= 3 }.map(\.theme)) })
    }
}
