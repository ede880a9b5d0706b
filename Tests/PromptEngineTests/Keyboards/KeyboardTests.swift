import PromptEngine
import SessionModel
import Testing

@Suite struct KeyboardTests {
    private let files = AuthorFiles().adding("Locales/nl/completions.yaml", "words: cab Bac")
        .adding("Locales/ar/completions.yaml", "words: بَابْ")

    @Test("a locale that falls back has the keyboard and the words of its language")
    func fallback() throws {
        let catalogue = try #require(files.read().catalogue)
        let simple = try #require(catalogue.locale("nl-simple")?.keyboard)
        #expect(simple.layers.map(\.name) == [.letters])
        #expect(simple.words.map(\.text) == ["cab", "Bac"])
    }

    @Test("keys are said by their name, digits as numbers, letters as themselves")
    func names() throws {
        let catalogue = try #require(files.read().catalogue)
        let dutch = try #require(catalogue.locale("nl")?.keyboard)
        let arabic = try #require(catalogue.locale("ar")?.keyboard)
        #expect([".", "b"].map { dutch.phrase(for: $0).say } == ["punt", "b"])
        #expect(["٣", "با", "a"].map { arabic.phrase(for: $0).say } == ["3", "بَاءْ أَلِفْ", "a"])
    }

    @Test("Latin typing is written out for each letter of a line")
    func typing() throws {
        let arabic = try #require(files.read().catalogue?.locale("ar")?.keyboard)
        #expect(arabic.typing == ["t": "ت", "te": "ة", "a": "ا", "b": "ب"])
    }

    @Test("Arabic words to complete show without the signs with which they are said")
    func arabicWords() throws {
        let word = try #require(files.read().catalogue?.locale("ar")?.keyboard.words.first)
        #expect((word.text, word.say) == ("باب", "بَابْ"))
    }

    @Test("a keyboard or words that nobody has tried yet are a notice")
    func notReviewed() {
        let faults =
            files
            .adding("Locales/ar/completions.yaml", "reviewed: false\nwords: بَابْ")
            .replacing("alike:", with: "reviewed: false\nalike:", in: "Locales/ar/keyboard.yaml").read().faults
        #expect(
            faults.map(\.description) == [
                "Locales/ar/completions.yaml:1: reviewed: let a speaker of `ar` read these words, then remove `reviewed: false`",
                "Locales/ar/keyboard.yaml:16: reviewed: let a speaker of `ar` try this keyboard, then remove `reviewed: false`",
            ])
    }
}
