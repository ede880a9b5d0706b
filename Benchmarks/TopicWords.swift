import Glibc

/// Texts made of syllables, the same in every run: words of a topic between words of all.
struct TopicWords {
    private let topics: [[String]]
    private let common: [String]
    private var state: UInt64 = 7

    init(topics: Int, perTopic: Int, common: Int) {
        self.common = (0..<common).map(Self.word)
        self.topics = (0..<topics).map { topic in
            (0..<perTopic).map { Self.word(common + topic * perTopic + $0) }
        }
    }

    mutating func text(topic: Int) -> String {
        (0..<3 + below(18)).map { _ in
            let words = below(2) == 0 ? topics[topic] : common
            return words[rank(of: words.count)]
        }
        .joined(separator: " ")
    }

    /// A different word for each number, of three to five syllables.
    private static func word(_ number: Int) -> String {
        let (starts, vowels, ends) = (
            Array("bdfghklmnprstvwz"), ["a", "e", "i", "o", "u", "aa", "oe"], ["", "k", "l", "r"]
        )
        var (rest, word) = (number * 7 + 200_000, "")
        while rest > 0 {
            word.append(starts[rest % starts.count])
            rest /= starts.count
            word += vowels[rest % vowels.count] + ends[rest % ends.count]
            rest /= vowels.count
        }
        return word
    }

    /// A place below the count, the n-th one n-th as likely as the first: the inverse of the integral of 1 / x.
    private mutating func rank(of count: Int) -> Int {
        let share = Double(below(1_000_000)) / 1_000_000
        return min(Int(pow(Double(count + 1), share)) - 1, count - 1)
    }

    /// The generator of D. H. Lehmer with the constants of D. E. Knuth, *The Art of Computer Programming* 2, 3.3.4.
    private mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }
}
