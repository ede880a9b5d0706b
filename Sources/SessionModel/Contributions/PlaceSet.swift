/// A set of places in a list, one bit each: the next member after a place is found in a step for every 64.
struct PlaceSet: Equatable, Sendable {
    /// The last is not 0, so that equal sets are equal words.
    private var words: [UInt64] = []

    var isEmpty: Bool { words.isEmpty }

    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    /// The lowest so many members.
    func first(_ most: Int) -> [Int] {
        var members: [Int] = []
        while members.count < most, let next = first(in: (members.last.map { $0 + 1 } ?? 0)..<Int.max, []) {
            members.append(next)
        }
        return members
    }

    mutating func insert(_ place: Int) {
        let word = place >> 6
        if word >= words.count { words += Array(repeating: 0, count: word + 1 - words.count) }
        words[word] |= 1 << UInt64(place & 63)
    }

    mutating func remove(_ place: Int) {
        let word = place >> 6
        guard word < words.count else { return }
        words[word] &= ~(1 << UInt64(place & 63))
        while words.last == 0 { words.removeLast() }
    }

    /// The first member from a place on, and then from the beginning, that is not to be skipped.
    func first(from start: Int, skipping skipped: Set<Int>) -> Int? {
        first(in: start..<Int.max, skipped) ?? first(in: 0..<start, skipped)
    }

    private func first(in range: Range<Int>, _ skipped: Set<Int>) -> Int? {
        var word = range.lowerBound >> 6
        guard word < words.count else { return nil }
        var rest = words[word] & (~0 << UInt64(range.lowerBound & 63))
        while true {
            while rest != 0 {
                let place = word << 6 + rest.trailingZeroBitCount
                guard place < range.upperBound else { return nil }
                if !skipped.contains(place) { return place }
                rest &= rest - 1
            }
            word += 1
            guard word < words.count, word << 6 < range.upperBound else { return nil }
            rest = words[word]
        }
    }
}
