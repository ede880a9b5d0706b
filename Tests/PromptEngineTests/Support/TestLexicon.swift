import PromptEngine

/// A dictionary for tests: knows all words but these, and these forms of words.
struct TestLexicon: Lexicon {
    var unknown: Set<String> = []
    var forms: [String: String] = ["huizen": "huis", "woorden": "woord"]

    func knows(_ word: String) -> Bool { !unknown.contains(word) }
    func roots(of word: String) -> [String] { forms[word].map { [$0] } ?? [] }
}
