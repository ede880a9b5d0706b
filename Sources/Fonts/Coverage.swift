/// A set of characters, by their Unicode scalar values.
public struct Coverage: Hashable, Sendable {
    /// In order, with a gap between each two.
    public let ranges: [ClosedRange<UInt32>]

    public static let none = Coverage([])

    public init(_ ranges: some Sequence<ClosedRange<UInt32>>) {
        self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, range in
            if let last = joined.last, range.lowerBound <= last.upperBound || range.lowerBound - last.upperBound == 1 {
                joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
    }

    public init(_ text: String) {
        self.init(text.unicodeScalars.map { $0.value...$0.value })
    }

    public var isEmpty: Bool { ranges.isEmpty }

    /// How many characters there are.
    public var count: Int { ranges.reduce(0) { $0 + Int($1.upperBound - $1.lowerBound) + 1 } }

    public func contains(_ scalar: Unicode.Scalar) -> Bool {
        // Halving the ranges: the last that starts at the scalar or before it is the only one that can hold it.
        var candidates = ranges[...]
        while candidates.count > 1 {
            let middle = candidates.startIndex + candidates.count / 2
            candidates = ranges[middle].lowerBound <= scalar.value ? candidates[middle...] : candidates[..<middle]
        }
        return candidates.first?.contains(scalar.value) ?? false
    }

    public func union(_ other: Coverage) -> Coverage { Coverage(ranges + other.ranges) }

    public func subtracting(_ other: Coverage) -> Coverage {
        var rest: [ClosedRange<UInt32>] = []
        var cuts = other.ranges[...]
        for range in ranges {
            var start = range.lowerBound
            while let cut = cuts.first, cut.upperBound < start { cuts = cuts.dropFirst() }
            for cut in cuts.prefix(while: { $0.lowerBound <= range.upperBound }) {
                if start < cut.lowerBound { rest.append(start...cut.lowerBound - 1) }
                start = max(start, cut.upperBound + 1)
            }
            if start <= range.upperBound { rest.append(start...range.upperBound) }
        }
        return Coverage(rest)
    }
}
