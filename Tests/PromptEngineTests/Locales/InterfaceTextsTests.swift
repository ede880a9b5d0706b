import PromptEngine
import SessionModel
import Testing

@Suite struct InterfaceTextsTests {
    private func texts(_ tag: LocaleTag) throws -> InterfaceTexts {
        try #require(AuthorFiles().read().catalogue?.locale(tag)?.interface)
    }

    @Test("numbers are shown in the locale's digits and spoken from plain ones")
    func numbers() throws {
        let phrase = try texts("ar").phrase(.textLeft, ["count": .number(15)])
        #expect(phrase == Phrase(text: "١٥ كلمة", say: "15 كَلِمَة"))
    }

    @Test("the number picks the plural form")
    func plural() throws {
        let arabic = try texts("ar")
        let shown = [0, 2, 3, 11, 100].map { arabic.phrase(.textLeft, ["count": .number($0)]).text }
        #expect(shown == ["كلمة", "كلمتان", "٣ كلمات", "١١ كلمة", "١٠٠ كلمة"])
        let dutch = try texts("nl")
        #expect(dutch.phrase(.textLeft, ["count": .number(1)]).text == "Nog één teken over")
        #expect(dutch.phrase(.textLeft, ["count": .number(1500)]).text == "Nog 1.500 tekens over")
    }

    @Test("a text fills a placeholder as it is, braces and all")
    func text() throws {
        let phrase = try texts("nl").phrase(.progress, ["number": .text("{count}"), "count": .number(9)])
        #expect(phrase.text == "Vraag {count} van 9")
    }

    @Test("a placeholder without a value stays to be seen")
    func missingValue() throws {
        #expect(try texts("nl").phrase(.progress, ["number": .number(2)]).text == "Vraag 2 van {count}")
        #expect(try texts("nl").phrase(.progress).text == "Vraag {number} van {count}")
    }

    @Test("a key is named in the file as its raw value")
    func keys() {
        #expect(InterfaceKey(rawValue: "consent.agree") == .consentAgree)
        #expect(InterfaceKey(rawValue: "error.notANumber") == .errorNotANumber)
        #expect(InterfaceKey(rawValue: "consentAgree") == nil)
    }

    @Test("words of a flow can name the days that a session keeps its answers")
    func flowPlaceholder() throws {
        let rules = try LocaleRules(tag: "ar", digits: "arab")
        let phrase = Phrase(text: "كلمة {days}", say: "كَلِمَة {days}", isReviewed: false)
        #expect(
            phrase.filled(with: ["days": .number(30)], rules: rules)
                == Phrase(text: "كلمة ٣٠", say: "كَلِمَة 30", isReviewed: false))
        #expect(Phrase(text: "a } { b").filled(with: ["b": .text("x")], rules: rules).text == "a } { b")
    }
}
