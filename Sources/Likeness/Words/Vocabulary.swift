/// Which words of a session count as one.
///
/// A suffix goes, and a compound falls apart, only when a word remains that the session has too: that keeps such rules
/// from doing harm (R. Krovetz, *Viewing morphology as an inference process*, SIGIR 1993; for compounds P. Koehn and
/// K. Knight, *Empirical methods for compound splitting*, EACL 2003; C. Monz and M. de Rijke, *Shallow morphological
/// analysis in monolingual information retrieval for Dutch, German, and Italian*, CLEF 2001).
struct Vocabulary {
    /// The shortest parts of a compound, in letters: shorter ones are found inside words to which they do not belong.
    private static let shortestFirst = 4
    private static let shortestSecond = 3

    private let terms: [String: [String]]

    /// - Parameters:
    ///   - words: all words of the session's texts, as ``DutchWords`` gives them.
    ///   - aside: words that tell nothing here, such as those of the question that everybody answers.
    init(of words: Set<String>, aside: Set<String>) throws(LikenessError) {
        let stemmer = try DutchStemmer()
        let asideStems = Set(aside.map(stemmer.stem))
        var stems: [String: String] = [:]
        for word in words where !DutchStopWords.all.contains(word) {
            let stem = stemmer.stem(word)
            if !asideStems.contains(stem) { stems[word] = stem }
        }
        let known = Set(stems.values)
        terms = stems.reduce(into: [:]) { terms, entry in
            let joined = Self.joined(entry.key, entry.value, known: known, stemmer)
            terms[entry.key] =
                joined.map { [$0] } ?? Self.parts(entry.key, entry.value, known: known, stemmer) ?? [entry.value]
        }
    }

    /// - Returns: what the word is about: nothing for a word that says nothing, two terms for a compound of two words of
    ///   this session, else one.
    func terms(of word: String) -> [String] {
        terms[word] ?? []
    }

    /// The stem of a shorter form that is known, for endings that Snowball leaves on: `geleerd` → `leren`, `woont` →
    /// `wonen`, `kinderen` → `kind`, `woning` → `wonen`, `praatje` → `praten`, `acceptatie` → `accepteren`.
    private static func joined(
        _ word: String, _ stem: String, known: Set<String>, _ stemmer: DutchStemmer
    ) -> String? {
        var shorter: [Substring] = []
        let endsInT = word.hasSuffix("t") || word.hasSuffix("d")
        if endsInT, word.hasPrefix("ge") { shorter.append(word.dropFirst(2).dropLast()) }
        if endsInT { shorter.append(word.dropLast()) }
        for ending in ["tje", "tjes", "je", "jes"] where word.hasSuffix(ending) {
            shorter.append(word.dropLast(ending.count))
        }
        var candidates = [pluralsInEr[stem]].compactMap(\.self)
        candidates += shorter.filter { $0.count >= shortestSecond }.map { stemmer.stem($0) }
        for (ending, other) in [("ing", ""), ("schap", ""), ("atie", "er"), ("ati", "er")] where stem.hasSuffix(ending)
        {
            let rest = stem.dropLast(ending.count)
            if rest.count >= shortestSecond { candidates.append(rest + other) }
        }
        return candidates.first { $0 != stem && known.contains($0) }
    }

    /// The few nouns that put er before their plural's en (*Algemene Nederlandse Spraakkunst*, section 3.5.2), by stems.
    private static let pluralsInEr = [
        "kinder": "kind", "eier": "ei", "lieder": "lied", "blader": "blad", "kler": "kled",
    ]

    /// The two words of which this is a compound, the first one as long as can be: `taallessen` → `taal`, `les`. A linking
    /// s, e or en is an ending of the first one to the stemmer.
    ///
    /// With a known first word the second may be unknown: in a room where people say `taal`, a `taalmaatje` is about it.
    /// But what only makes another word of a word is no second one: `eigenaar` is no compound of `eigen`.
    private static func parts(
        _ word: String, _ stem: String, known: Set<String>, _ stemmer: DutchStemmer
    ) -> [String]? {
        var halfKnown: [String]?
        for length in stride(from: stem.utf8.count - shortestSecond, through: shortestFirst, by: -1) {
            let (start, rest) = (word.prefix(length), word.dropFirst(length))
            guard canEnd(start) else { continue }
            let (first, second) = (stemmer.stem(start), stemmer.stem(rest))
            guard known.contains(first), first != second else { continue }
            if known.contains(second) { return [first, second] }
            let isWord = second.utf8.count >= shortestSecond && !endings.contains(second)
            if isWord, halfKnown == nil { halfKnown = [first, second] }
        }
        return halfKnown
    }

    /// Whether a word can end so: not in v, z or two of one consonant (*Leidraad*, as in ``DutchStemmer``). Nor in an e,
    /// though some do: it mostly belongs to the syllable that comes.
    private static func canEnd(_ word: Substring) -> Bool {
        guard let last = word.last, !"evz".contains(last) else { return false }
        return "aiou".contains(last) || word.dropLast().last != last
    }

    /// Endings that make a word from a word, as the stemmer leaves them (*Algemene Nederlandse Spraakkunst*, chapter 12),
    /// and longer inflections.
    private static let endings: Set<String> = [
        "aar", "ar", "achtig", "baar", "bar", "den", "der", "dom", "elijk", "eling", "enar", "end", "ender", "eren",
        "erig", "erij", "ers",
        "heid", "ing", "isch", "iteit", "lijk", "ling", "loos", "schap", "sel", "sen", "ster", "ten", "tje", "zaam",
    ]
}
