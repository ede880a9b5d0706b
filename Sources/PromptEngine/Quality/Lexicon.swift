/// What a dictionary knows about the words of one language; the engine itself has none.
public protocol Lexicon {
    /// Whether the word is spelt as in the dictionary; the first letter of a sentence may be a capital.
    func knows(_ word: String) -> Bool

    /// The words of the dictionary of which this is a form with another ending: `huizen` → `huis`. Not the parts of
    /// which a word is composed: those of `taalhuis` do not tell who understands it.
    func roots(of word: String) -> [String]
}
