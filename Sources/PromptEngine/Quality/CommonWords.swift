/// Which words a reader of a simple locale knows: those of a list, in all their forms.
struct CommonWords {
    let list: WordList
    let lexicon: any Lexicon

    /// Whether a word, or each part between hyphens, is in the list or is a form of a word in it.
    func contains(_ word: String) -> Bool {
        if isListed(word) { return true }
        let parts = word.split(separator: "-").map(String.init)
        return parts.count > 1 && parts.allSatisfy(isListed)
    }

    /// Whether the second word is the first or a form of it.
    func isForm(_ word: String, _ form: String) -> Bool {
        let word = word.plainApostrophes.nfc.lowercased()
        let form = form.plainApostrophes.nfc.lowercased()
        return form == word || lexicon.roots(of: form).contains { $0.lowercased() == word }
    }

    /// As it is written, for the names of languages, and in small letters.
    private func isListed(_ word: String) -> Bool {
        let word = word.plainApostrophes.nfc
        return [word, word.lowercased()].contains { word in
            list.contains(word) || lexicon.roots(of: word).contains(where: list.contains)
        }
    }
}
