import HTTPTypes
import KioskServer
import PromptEngine
import SessionModel
import Testing

/// Hearing what others brought in.
@Suite struct IdeasTests {
    @Test("people hear others' ideas in the language of each, never their own, and their reactions are kept")
    func hearing() async throws {
        try await TestServer.run(.everyKind) { server in
            let session = try await server.session()
            _ = try await server.browser().takePart(at: "170406", in: "ti", giving: ["need": ["ቋንቋ"]])
            _ = try await server.browser().takePart(at: "170406", in: "ar", giving: ["need": ["سكن <b>"]])
            let browser = server.browser()
            let start = try await browser.sitDown(at: "170406")
            let page = try await browser.goOn(from: start, until: "others", giving: ["need": ["mijn eigen idee"]])

            #expect(page.body.contains(#"<blockquote lang="ti" dir="ltr">"#))
            #expect(page.body.contains(#"<blockquote lang="ar" dir="rtl">"#))
            #expect(page.body.contains("&lt;b&gt;") && !page.body.contains("<b>"))
            #expect(!page.body.contains("mijn eigen idee"))

            let ideas = session.read { $0.contributions.map(\.id) }
            let fields = ["agree.\(ideas[0])": ["yes"], "add.\(ideas[1])": ["Ook dichtbij werk"]]
            _ = try await browser.answer(page, fields)
            #expect(
                session.latestAnswers["others"]
                    == .ideas([
                        IdeaReaction(contribution: ideas[0], agrees: true),
                        IdeaReaction(contribution: ideas[1], agrees: false, addition: "Ook dichtbij werk"),
                    ]))
            let again = try await browser.get("/kiosk/170406/step/others")
            #expect(again.body.contains(#"name="agree.\#(ideas[0])" value="yes" checked"#))
            #expect(again.body.contains("Ook dichtbij werk"))
        }
    }

    @Test("no more ideas are heard than the prompt says, and a reaction to one that does not exist is refused")
    func limits() async throws {
        try await TestServer.run(.everyKind) { server in
            let session = try await server.session()
            for number in 1...5 {
                _ = try await server.browser().takePart(at: "170406", giving: ["need": ["idee \(number)"]])
            }
            let (browser, page) = try await server.visitor(at: session, until: "others")
            #expect(page.body.split(separator: "<blockquote").count - 1 == 2)
            let refused = try await browser.answer(page, ["agree.nothing": ["yes"]])
            #expect(refused.status == .unprocessableContent)
            #expect(session.latestAnswers["others"] == nil)
        }
    }
}
