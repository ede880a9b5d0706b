/// Recognises written forms in a row of chunks.
struct FormReader {
    let chunks: [WrittenChunk]
    /// Whose text it is.
    let voice: Voice
    let forms: [Voice: WrittenForms]

    /// What the chunk at `index` means, with those after it that belong to it; nil when it is said as it is written.
    func reading(at index: Int) -> Reading? {
        let chunk = chunks[index]
        if let items = AddressReader(chunk.core, forms: forms[.dutch])?.items { return Reading([items]) }
        return abbreviation(chunk) ?? compound(chunk) ?? telephone(at: index) ?? quantity(at: index) ?? capitals(chunk)
            ?? mixture(at: index)
    }

    func forms(of text: String) -> (language: Voice, forms: WrittenForms)? {
        let language = Voice.reader(of: text) ?? voice
        return forms[language].map { (language, $0) }
    }

    func chunk(_ index: Int) -> WrittenChunk? { chunks.indices.contains(index) ? chunks[index] : nil }

    /// "bijv.", "bijv.," and "(bijv."; the longest form counts, so that the point of "km." may be that of a sentence.
    private func abbreviation(_ chunk: WrittenChunk) -> Reading? {
        guard let (language, forms) = forms(of: chunk.whole), chunk.whole.unicodeScalars.count < ScriptRun.longest
        else {
            return nil
        }
        var written = Substring(chunk.whole).drop { ".,!?;:'-/_".contains($0) }
        while !written.isEmpty {
            if let words = forms.abbreviation(String(written)) {
                let after = chunk.whole[written.endIndex...]
                let items = [Reading.Item(form: .words(words), language: language)]
                return Reading([items], closing: after.last.map(String.init) ?? "")
            }
            guard let last = written.last, ".,!?;:'-".contains(last) else { return nil }
            written.removeLast()
        }
        return nil
    }

    /// Capitals at the head of a word: `IND-brief`, `AZC's`, `ZZP'er`.
    private func compound(_ chunk: WrittenChunk) -> Reading? {
        guard let end = chunk.core.firstIndex(where: { $0 == "-" || $0 == "'" }), let forms = forms[.dutch] else {
            return nil
        }
        let head = String(chunk.core[..<end])
        let tail = String(chunk.core[end...].drop { $0 == "-" })
        guard head.count <= WrittenLetters.longest, head.count > 1, head == head.uppercased(),
            tail.contains(where: \.isLetter), !tail.contains(where: \.isNumber), Voice.reader(of: tail) == .dutch
        else { return nil }
        guard
            let said = forms[.word, head]
                ?? (WrittenLetters.areSpelt(head) ? head.map(String.init).joined(separator: " ") : nil)
        else { return nil }
        let words = tail == "'s" ? said + tail : said + " " + tail.drop { $0 == "'" }
        return Reading([[.init(form: .words(words), language: .dutch)]])
    }

    /// Initials with points (`J.P.`) and capitals that cannot be a word (`KNMG`) are spelt.
    private func capitals(_ chunk: WrittenChunk) -> Reading? {
        let letters = chunk.core.split(separator: ".")
        let isLatin = Voice.reader(of: chunk.core) == .dutch
        guard isLatin, chunk.core.count < 2 * WrittenLetters.longest else { return nil }
        let isInitials =
            letters.allSatisfy { $0.count == 1 && $0.first?.isLetter == true }
            && (letters.count > 1 || chunk.whole.hasSuffix(".") && chunk.core.first?.isUppercase == true)
        guard isInitials || WrittenLetters.areSpelt(chunk.core) else { return nil }
        let items = [Reading.Item(form: .letters(letters.joined()), language: .dutch)]
        return Reading([items], closing: isInitials && chunk.closing == "." ? "" : chunk.closing)
    }
}
