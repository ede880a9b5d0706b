/// The contributions that can be heard, by how many people heard them and by group, so that the next one for somebody
/// is found without looking at all.
///
/// It follows from the contributions and their people, whatever happened before; so it takes part in the equality of
/// sessions, and a session that is replayed has the same.
struct ListeningQueue: Equatable, Sendable {
    /// Where a contribution stands in the queue.
    struct Standing: Hashable, Sendable {
        /// By how many people it was heard.
        let times: Int
        let group: StakeholderGroupID?
    }

    private var standings: [Standing?] = []
    private var places: [Standing: PlaceSet] = [:]

    /// How many can be heard.
    private(set) var count = 0

    /// - Parameters:
    ///   - standing: `nil` when it cannot be heard.
    ///   - place: of the contribution in the order of the session; at most one after the last that was set.
    mutating func set(_ standing: Standing?, of place: Int) {
        if place == standings.count { standings.append(nil) }
        let before = standings[place]
        guard before != standing else { return }
        standings[place] = standing
        if let before {
            count -= 1
            places[before]?.remove(place)
            if places[before]?.isEmpty == true { places[before] = nil }
        }
        if let standing {
            count += 1
            places[standing, default: PlaceSet()].insert(place)
        }
    }

    func canHear(_ place: Int) -> Bool {
        standings[place] != nil
    }

    /// The next one for a listener: the least heard; of those as often heard, one of the group that they heard least;
    /// of these, the first from a place on, and then from the beginning.
    ///
    /// - Parameters:
    ///   - skipped: the listener's own, and those that they heard.
    ///   - heard: how many of each group they heard.
    func next(from start: Int, skipping skipped: Set<Int>, heard: [StakeholderGroupID?: Int]) -> Int? {
        let levels = Dictionary(grouping: places) { $0.key.times }
        for (_, level) in levels.sorted(by: { $0.key < $1.key }) {
            let candidates = level.compactMap { standing, places in
                places.first(from: start, skipping: skipped).map { place in
                    (heard: heard[standing.group] ?? 0, isBefore: place < start ? 1 : 0, place: place)
                }
            }
            if let next = candidates.min(by: { $0 < $1 }) { return next.place }
        }
        return nil
    }
}
