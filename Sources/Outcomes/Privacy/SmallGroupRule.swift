/// Which groups are too small to be shown apart. Groups smaller than five are not shown apart, and cannot be found by
/// subtracting what is shown from the whole.
///
/// The rule, on the number of people in each group:
/// 1. A group with people but fewer than ``threshold`` is withheld.
/// 2. When anything is withheld, it must be at least two groups and together at least ``threshold`` people; until then
///    the next smallest group is withheld too (of equals, the first in order). Otherwise "all minus what is shown" is
///    one group, or a handful of people.
/// 3. An empty group holds nobody to protect or to hide among: it is never withheld.
///
/// This is primary and complementary cell suppression with a threshold, as in A. Hundepool and others, *Statistical
/// Disclosure Control* (Wiley, 2012).
public enum SmallGroupRule {
    /// People that a group needs in order to be shown apart.
    public static let threshold = 5

    /// - Parameter sizes: people in each group.
    /// - Returns: the groups that may not be told apart; all of them when no smaller choice hides enough.
    public static func withheld<Group: Hashable & Comparable>(_ sizes: [Group: Int]) -> Set<Group> {
        let ascending = sizes.filter { $0.value > 0 }.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        guard let smallest = ascending.first, smallest.value < threshold else { return [] }
        var withheld: Set<Group> = []
        var people = 0
        for (group, size) in ascending {
            guard size < threshold || withheld.count < 2 || people < threshold else { break }
            withheld.insert(group)
            people += size
        }
        return withheld
    }
}
