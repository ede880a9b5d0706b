/// What may be said of one theme across the groups, with the numbers that it rests on.
public enum Finding: Hashable, Sendable {
    /// *Gedeeld*: every group is likely to have it in its top three. `leastSure` is the group with the lowest
    /// probability. What differs all the same (how high in the top three) is beside it, mostly nothing.
    case shared(leastSure: GroupProbability, differences: [GroupDifference])
    /// *Verschil*: the pairs of groups that differ more than chance would do, the surest first.
    case difference([GroupDifference])
    /// *Aanwijzing*: the pairs whose places are two or more apart, which may be chance; the greatest distance first.
    case hint([GroupDifference])
    /// *Niet te zeggen*: the pair that comes nearest to differing; `nil` when there are no two groups to compare.
    case undecided(nearest: GroupDifference?)

    /// The probability of the top three that every group needs.
    public static let sharedFrom = 0.8
    /// The greatest ``ThemeDifference/probabilityAllPairs`` of a difference.
    public static let differenceUpTo = 0.05
    /// Places between two groups.
    public static let hintFrom = 2.0

    /// As JSON calls it.
    public var kind: String {
        switch self {
        case .shared: "shared"
        case .difference: "difference"
        case .hint: "hint"
        case .undecided: "undecided"
        }
    }

    /// The pairs of groups that it tells of.
    public var differences: [GroupDifference] {
        switch self {
        case .shared(_, let differences), .difference(let differences), .hint(let differences): differences
        case .undecided(let nearest): nearest.map { [$0] } ?? []
        }
    }
}
