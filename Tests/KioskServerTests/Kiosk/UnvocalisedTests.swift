import KioskServer
import PromptEngine
import SessionModel
import Testing

/// What is told where the voice reads Arabic without vowel marks.
@Suite struct UnvocalisedTests {
    private func notes(on page: Page) -> Int {
        page.body.matches(of: /<p class="reading">/).count
    }

    @Test(
        "the review says once that the voice may read unvocalised Arabic wrongly, in the language of the screen",
        arguments: ["nl", "nl-simple", "ar", "ti"] as [LocaleTag])
    func review(locale: LocaleTag) async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (_, page) = try await server.visitor(
                at: session, in: locale, until: "review", giving: ["need": ["بيت صغير"], "why": ["لأن العمل مهم"]])
            #expect(notes(on: page) == 1)
            #expect(page.text.contains(try server.text(.readingUnvocalised, in: locale)))
            let note = try #require(page.body.firstMatch(of: /<p class="reading">[\s\S]*?data-clip="(\w+)"/))
            #expect(note.1.count > 8)
        }
    }

    @Test("answers in other languages, and Arabic with its marks, need no note")
    func none() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            for (locale, text) in [("nl", "Een huis"), ("ti", "ቋንቋ"), ("ar", "بَيْتٌ صَغِيرٌ")] as [(LocaleTag, String)] {
                let (_, page) = try await server.visitor(
                    at: session, in: locale, until: "review", giving: ["need": [text]])
                #expect(page.text.contains(text))
                #expect(notes(on: page) == 0)
            }
        }
    }

    @Test("so does the screen with ideas of others, and the review of what was added to one")
    func ideas() async throws {
        try await TestServer.run(.everyKind) { server in
            let session = try await server.session()
            for idea in ["Een huis", "سكن قريب", "عمل جيد"] {
                _ = try await server.browser().takePart(at: "170406", giving: ["need": [idea]])
            }
            let (browser, page) = try await server.visitor(at: session, until: "others")
            #expect(page.text.contains("سكن قريب") || page.text.contains("عمل جيد"))
            #expect(notes(on: page) == 1)
            let contribution = session.read { $0.contributions[0].id }
            let next = try await browser.answer(page, ["add.\(contribution)": ["وأيضا مدرسة"]])
            #expect(notes(on: try await browser.goOn(from: next, until: "review")) == 1)
        }
    }
}
