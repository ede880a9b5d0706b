public import SessionModel

/// One theme in one group. Of n themes, place 1 is the top and n the bottom; n ballots or places may come in halves.
public struct ThemeOutcome: Hashable, Sendable, Encodable {
    public let theme: ThemeID
    /// Borda's count: on each ballot a point for each theme that stands lower and half a point for each tied one, which
    /// is n minus the mid-rank; themes that were not ranked are tied. Of partial ballots this is the averaged Borda
    /// score (D. Baumeister and others, *Campaigns for Lazy Voters: Truncated Ballots*, AAMAS 2012).
    public let borda: Double
    /// The mean of the theme's mid-ranks; one that a ballot did not rank has the mean of the places that were left.
    public let meanRank: Double
    /// Its place by mean rank; themes with the same mean share their places.
    public let rank: Double
    /// Ballots that put it first; of a tie each theme gets an equal part.
    public let timesFirst: Double
    /// Ballots that put it among the first three; a tie over the third place is shared in equal parts.
    public let timesTopThree: Double
    /// Ballots that ranked it at all.
    public let timesRanked: Int
    /// 95% bootstrap interval.
    public let meanRankInterval: Interval
    /// 95% bootstrap interval.
    public let rankInterval: Interval
    /// The share of bootstrap draws in which the group puts it first, from 0 to 1; ties shared.
    public let probabilityFirst: Double
    /// The share of bootstrap draws in which it is among the group's first three, from 0 to 1; ties shared.
    public let probabilityTopThree: Double
    public let dissent: Dissent
}
