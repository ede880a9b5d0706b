import Foundation
import HTTPTypes
import PromptEngine
import SessionModel
import Testing

@testable import KioskServer

/// Before the first question people find out how an answer is given; nothing of it is kept.
@Suite struct PracticeTests {
    /// The pictures in the order of the page.
    private func pictures(on page: Page) -> [String] {
        page.body.matches(of: /name="value" value="([a-z]+)"/).map { String($0.1) }
    }

    @Test(
        "a new person practises until it is right, goes on to the first question, and the session keeps nothing of it")
    func repeats() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let browser = server.browser()
            var page = try await browser.chooseLanguage(on: try await browser.get("/kiosk/170406"), "ar")
            #expect(page.path == "/kiosk/170406/practice")
            let version = session.version
            #expect(page.language == "ar")
            #expect(page.text.contains(try server.text(.practiceAsk, in: "ar")))
            #expect(Set(pictures(on: page)) == ["sun", "house", "tree"])
            let order = pictures(on: page)
            #expect(pictures(on: try await browser.get("/kiosk/170406/practice")) == order)

            for wrong in [["house"], ["tree"], ["house"]] {
                page = try await browser.answer(page, ["value": wrong])
                #expect(page.status == .unprocessableContent)
                #expect(page.text.contains(try server.text(.practiceWrong, in: "ar")))
                #expect(pictures(on: page) == order)
            }
            page = try await browser.answer(page, [:])
            #expect(page.status == .unprocessableContent)
            #expect(page.text.contains(try server.text(.errorEmpty, in: "ar")))

            page = try await browser.answer(page, ["value": ["sun"]])
            #expect(page.screen == "practised")
            #expect(page.text.contains(try server.text(.practiceRightTitle, in: "ar")))
            let onward = try #require(page.link("next"))
            #expect(try await browser.get(onward).prompt == "welcome")
            #expect(session.version == version)
        }
    }

    @Test("a skip leads on at once, and so does the address of the practice question once something is answered")
    func skips() async throws {
        try await TestServer.run { server in
            _ = try await server.session()
            let browser = server.browser()
            let page = try await browser.chooseLanguage(on: try await browser.get("/kiosk/170406"), "nl")
            let welcome = try await browser.skip(page)
            #expect(welcome.prompt == "welcome")
            #expect(try await browser.get("/kiosk/170406/practice").screen == "practice")
            _ = try await browser.answer(welcome, [:])
            for address in ["practice", "practice?right"] {
                #expect(try await browser.get("/kiosk/170406/\(address)").prompt == "consent")
            }
            #expect(try await browser.submit(page.forms.first, ["value": ["house"]]).prompt == "consent")
        }
    }

    @Test("whoever changes language while they practise goes on practising in it")
    func changesLanguage() async throws {
        try await TestServer.run { server in
            _ = try await server.session()
            let browser = server.browser()
            let page = try await browser.chooseLanguage(on: try await browser.get("/kiosk/170406"), "nl")
            let link = try #require(page.body.firstMatch(of: /href="([^"]*\/language\?practice)"/)).1
            let practice = try await browser.chooseLanguage(on: try await browser.get(String(link)), "ti")
            #expect(practice.screen == "practice")
            #expect(practice.language == "ti")
            let welcome = try await browser.skip(practice)
            let other = try await browser.chooseLanguage(on: try await browser.get("/kiosk/170406/language"), "ar")
            #expect(other.prompt == welcome.prompt)
        }
    }

    @Test("people who type fast and people who come back do not practise; who waits for the questions does")
    func who() async throws {
        try await TestServer.run { server in
            let session = try await server.session(isOpen: false)
            let typist = server.browser()
            let first = try await typist.chooseLanguage(on: try await typist.get("/laptop/170406"), "nl")
            #expect(first.screen == "waiting")
            #expect(try await typist.get("/kiosk/170406/practice").screen == "waiting")

            let early = server.browser()
            let practice = try await early.chooseLanguage(on: try await early.get("/kiosk/170406"), "nl")
            #expect(practice.screen == "practice")
            #expect(try await early.skip(practice).screen == "waiting")

            let number = server.server.pages.returns.number(of: session.people[1].id, in: session.id)
            let back = try await server.browser().post("/kiosk/170406/return", [("number", number), ("locale", "nl")])
            #expect(back.screen == "waiting")
        }
    }

    @Test("where the outcome is told there is nothing to practise for")
    func late() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            try await session.perform(.openPhase(.close), at: server.clock.now)
            let browser = server.browser()
            #expect(
                try await browser.chooseLanguage(on: try await browser.get("/kiosk/170406"), "nl").screen == "close")
        }
    }

    @Test("a flow can do without")
    func without() async throws {
        try await withTemporaryFolder { folder in
            let shipped = TestContent.root.appending(path: "Prompts/assen-2017")
            let copy = folder.appending(path: "assen-2017")
            try FileManager.default.copyItem(at: shipped, to: copy)
            let file = copy.appending(path: "flow.yaml")
            let flow = try String(contentsOf: file, encoding: .utf8)
            try ("practice: false\n" + flow).write(to: file, atomically: true, encoding: .utf8)
            let content = try Content.load(locales: TestContent.root.appending(path: "Locales"), prompts: folder)
            try await TestServer.run(.made(content)) { server in
                _ = try await server.session()
                let browser = server.browser()
                let first = try await browser.chooseLanguage(on: try await browser.get("/kiosk/170406"), "nl")
                #expect(first.prompt == "welcome")
                #expect(try await browser.get("/kiosk/170406/practice").prompt == "welcome")
            }
        }
    }

    @Test("every picture comes in every place, and each person has an order of their own")
    func order() {
        let orders = (0..<600).map { PracticePicture.order(for: ParticipantID("person-\($0)")) }
        for order in orders { #expect(Set(order).count == 3) }
        let counts = Dictionary(grouping: orders) { $0 }.mapValues(\.count)
        #expect(counts.count == 6)
        #expect(counts.values.allSatisfy { $0 > 60 }, "\(counts)")
    }
}
