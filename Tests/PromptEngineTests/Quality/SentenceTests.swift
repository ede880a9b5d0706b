import TestSupport
import Testing

@testable import PromptEngine

@Suite struct SentenceTests {
    @Test(
        "a sentence ends at its mark, also inside quotation marks",
        arguments: [
            ("Kijk goed. Of vraag hulp!", [2, 3]), ("Tik op ‘Luister.’ Dan hoor je het.", [3, 4]),
            ("Vraag {number} van {count}", [4]), ("", []), ("–", [0]), ("Kies 3 – niet meer", [4]),
            ("Ja… nee", [1, 1]),
            ("Dit kost 2.5 euro. Of niet", [4, 2]), ("ዓለም ጽቡቕ። እወ፧", [2, 1]),
        ])
    func sentences(text: String, lengths: [Int]) {
        #expect(Sentence.sentences(of: text).map(\.length) == lengths)
    }

    @Test("cutting a text into sentences loses no word, and only the last may have no mark")
    func complete() {
        var random = SeededGenerator(seed: 11)
        let parts = ["taal", "werk.", "–", "‘ja!’", "3", "{count}", "…", "huis?", "(zo)", "o.a."]
        for _ in 0..<500 {
            let chunks = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                parts.randomElement(using: &random) ?? ""
            }
            let sentences = Sentence.sentences(of: chunks.joined(separator: " "))
            #expect(sentences.map(\.text).joined(separator: " ") == chunks.joined(separator: " "))
            #expect(sentences.map(\.length).reduce(0, +) == chunks.count { !["–", "…"].contains($0) })
            #expect(sentences.dropLast().allSatisfy { $0.isEnded })
        }
    }

    @Test(
        "words are letters with their marks, joined by apostrophes and hyphens",
        arguments: [
            ("Zo’n e-mail, 's avonds: {count} thema’s!", ["Zo’n", "e-mail", "avonds", "thema’s"]),
            ("A4, 3e 2-persoons top 3 (p)", ["top"]), ("هٰذَا «كِتَاب»", ["هٰذَا", "كِتَاب"]), ("ሰላም፡ከመይ።", ["ሰላም", "ከመይ"]),
            ("rock-’n-roll - en", ["rock", "n-roll", "en"]), ("{geen", ["geen"]),
        ])
    func words(text: String, words: [String]) {
        #expect(text.words == words)
    }
}
