import Glibc

/// The terms of a session's texts, how much each tells, and the word that stands for it on a screen.
struct TermSpace {
    let vocabulary: Vocabulary
    private let numbers: [String: Int]
    private let weights: [Double]
    private let words: [String]

    /// - Parameters:
    ///   - texts: of each text its words.
    ///   - names: of each theme the words of its name: they are known words, but no text.
    ///   - aside: words that tell nothing in this session.
    init(texts: [[String]], names: [[String]], aside: Set<String>, settings: LikenessSettings) throws(LikenessError) {
        var uses: [String: Int] = [:]
        for words in texts { for word in words { uses[word, default: 0] += 1 } }
        for words in names { for word in words where uses[word] == nil { uses[word] = 0 } }
        let vocabulary = try Vocabulary(of: Set(uses.keys), aside: aside)
        let stems = Set(uses.keys.flatMap(vocabulary.terms)).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: zip(stems, stems.indices))

        var frequencies = [Int](repeating: 0, count: stems.count)
        for words in texts {
            for term in Set(words.flatMap(vocabulary.terms)) { numbers[term].map { frequencies[$0] += 1 } }
        }
        self.vocabulary = vocabulary
        self.numbers = numbers
        weights = frequencies.map { Self.weight(frequency: $0, texts: texts.count, settings) }
        words = Self.words(for: stems, vocabulary, uses: uses)
    }

    /// - Returns: `nil` when no word says anything.
    func vector(of words: [String]) -> TermVector? {
        let terms = Set(words.flatMap(vocabulary.terms).compactMap { numbers[$0] }).sorted()
        return terms.isEmpty ? nil : TermVector(terms: terms, weight: weights)
    }

    /// - Returns: a whole word for a term, as people wrote it most often.
    func word(for term: Int) -> String {
        words[term]
    }

    /// The logarithm of N / n for a term that n of N texts have (K. Spärck Jones, *A statistical interpretation of term
    /// specificity and its application in retrieval*, Journal of Documentation 28, 1972), as if there were a few more
    /// texts without it, for a handful of texts prove little; and never nothing, so that texts that are all the same are
    /// alike. Less for a term of a single text: it can be shared with none, and would only make a short text unlike all
    /// others. A term counts once in a text.
    private static func weight(frequency: Int, texts: Int, _ settings: LikenessSettings) -> Double {
        let rarity = log(Double(texts + settings.addedTexts) / Double(max(frequency, 1)))
        return max(frequency > 1 ? rarity : rarity * settings.singleWeight, settings.leastWeight)
    }

    /// For each stem the word that has only this term, else one in which it is a part; of these the one most used, then
    /// the shortest, then the first in the alphabet.
    private static func words(for stems: [String], _ vocabulary: Vocabulary, uses: [String: Int]) -> [String] {
        var best: [String: (parts: Int, uses: Int, word: String)] = [:]
        for (word, count) in uses {
            let terms = vocabulary.terms(of: word)
            for term in terms {
                let candidate = (parts: terms.count, uses: count, word: word)
                if let held = best[term], !isBetter(candidate, than: held) { continue }
                best[term] = candidate
            }
        }
        return stems.map { best[$0]?.word ?? $0 }
    }

    private static func isBetter(
        _ first: (parts: Int, uses: Int, word: String), than second: (parts: Int, uses: Int, word: String)
    ) -> Bool {
        (first.parts, -first.uses, first.word.utf8.count, first.word)
            < (second.parts, -second.uses, second.word.utf8.count, second.word)
    }
}
