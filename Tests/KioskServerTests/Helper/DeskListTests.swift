import HTTPTypes
import Journal
import SessionModel
import Testing

@testable import KioskServer

/// What a helper sees that there is to write.
@Suite struct DeskListTests {
    @Test("transcripts come first, then what goes into Dutch, then the rest; only in languages that the helper speaks")
    func languages() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let dutch = try await session.idea("Fietsles", in: "nl", by: "p1")
            let arabic = try await session.idea("نتعلم اللغة", in: "ar", by: "p2")
            let tigrinya = try await session.idea("ገዛ", in: "ti", by: "p3")
            let spoken = try await session.spokenIdea(in: "ti", by: "p3")
            let helper = try await server.helper(in: session, speaking: ["nl", "ti"])
            let desk = try await helper.desk()
            #expect(desk.tasks == [deskPath(spoken, "ti"), deskPath(tigrinya, "nl"), deskPath(dutch, "ti")])
            #expect(desk.text.contains("Tigrinya · gesproken, 0:14 · sinds"))
            #expect(desk.body.contains(#"<p class="words" lang="ti" dir="ltr">ገዛ</p>"#))
            #expect(desk.text.contains("2 wachten op iemand die Arabisch en Nederlands spreekt."))
            #expect(desk.text.contains("2 wachten op iemand die Arabisch en Tigrinya spreekt."))
            #expect(!desk.text.contains("نتعلم"))
            #expect(!desk.text.contains("eelnemer 1"))

            let other = try await server.helper(in: session, named: "Noor", speaking: ["ar", "nl-simple"])
            let theirs = try await other.desk()
            #expect(theirs.tasks == [deskPath(arabic, "nl"), deskPath(dutch, "ar")])
            #expect(theirs.text.contains("1 wacht op iemand die Tigrinya spreekt."))
        }
    }

    @Test("whoever speaks one language only writes down what was said in it")
    func oneLanguage() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            try await session.idea("ገዛ", in: "ti")
            let helper = try await server.helper(in: session, speaking: ["ti"])
            #expect(try await helper.desk().text.contains("Er is nu niets in de talen die je spreekt."))
            let spoken = try await session.spokenIdea(in: "ti", by: "p2")
            #expect(try await helper.desk().tasks == [deskPath(spoken, "ti")])
            #expect(try await helper.get("/helper/seats").text.contains("Uitschrijven en vertalen 1 te doen"))
        }
    }

    @Test("the oldest stands first, and of a long list the rest is counted")
    func order() async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl", "ti"])
            var ideas: [ContributionID] = []
            for number in 1...(DeskList.longest + 3) {
                ideas.append(try await session.idea("ገዛ \(number)", in: number % 2 == 0 ? "ti" : "nl"))
            }
            for number in 1...DeskList.longest { ideas.append(try await session.idea("ስራሕ \(number)", in: "ti")) }
            let helper = try await server.helper(in: session, speaking: ["nl", "ti"])
            let desk = try await helper.desk()
            let intoDutch = ideas.enumerated().filter { $0.offset >= 23 || $0.offset % 2 == 1 }.map(\.element)
            let shown = intoDutch.prefix(DeskList.longest).map { deskPath($0, "nl") }
            #expect(Array(desk.tasks.prefix(DeskList.longest)) == shown)
            #expect(desk.tasks.count == DeskList.longest + 12)
            #expect(desk.text.contains("En nog 11."))
        }
    }

    @Test("where there is nothing to do, the list says what will stand there; what is done is gone")
    func empty() async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl", "nl-simple", "ti"])
            let idea = try await session.idea("ገዛ", in: "ti")
            let helper = try await server.helper(in: session, speaking: ["nl", "ti"])
            let done = try await helper.write("Een huis", beside: idea, "nl")
            #expect(done.path == HelperPath.desk + "?done=saved")
            #expect(done.text.contains("Bewaard."))
            #expect(done.text.contains("Er is nu niets om uit te schrijven of te vertalen."))
            #expect(done.tasks.isEmpty)
        }
    }

    @Test("a translation waits again once its original has other words, and says so")
    func outdated() async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl", "ti"])
            let idea = try await session.idea("ገዛ", in: "ti")
            let helper = try await server.helper(in: session, speaking: ["nl", "ti"])
            _ = try await helper.write("Een huis", beside: idea, "nl")
            try await session.change(idea, to: "ስራሕ", in: "ti")
            let desk = try await helper.desk()
            #expect(desk.tasks == [deskPath(idea, "nl")])
            #expect(desk.text.contains("Er staat al iets, maar de bijdrage is daarna veranderd."))
            #expect(desk.text.contains("bijdrage daarna veranderd"))
        }
    }

    @Test("what the participant took back, and what was erased, is not on the list", arguments: [true, false])
    func gone(_ isErased: Bool) async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl", "ti"])
            let idea = try await session.spokenIdea(in: "ti")
            let helper = try await server.helper(in: session, speaking: ["nl", "ti"])
            _ = try await helper.write("ገዛ", beside: idea, "ti")
            #expect(try await helper.desk().text.contains("ገዛ"))
            try await session.carryOut(isErased ? .erase("p1") : .withdraw(idea, by: "p1"))
            let desk = try await helper.desk()
            #expect(desk.tasks.isEmpty)
            #expect(!desk.text.contains("ገዛ"))
            let page = try await helper.open(idea, "nl")
            #expect(page.status == .notFound)
            #expect(page.text.contains("Hier is niets meer te schrijven."))
        }
    }

    @Test("people's words are text on the list and beside the field, and never markup")
    func escaping() async throws {
        let nasty = #"<script>alert("x")</script></textarea> & 'y' {{{t.next.html}}}"#
        try await TestServer.run { server in
            let session = try await server.session(title: nasty, locales: ["nl", "ti"])
            let idea = try await session.idea(nasty, in: "ti")
            let helper = try await server.helper(in: session, named: "<script>", speaking: ["nl", "ti"])
            let desk = try await helper.desk()
            let page = try await helper.open(idea, "nl")
            _ = try await helper.write(nasty, on: page)
            let again = try await helper.open(idea, "nl")
            #expect(again.writing?["text"] == [nasty])
            let refused = try await helper.write(nasty, on: page)
            for shown in [desk, page, again, refused, try await helper.desk()] {
                #expect(!shown.body.contains("<script>alert"))
                #expect(!shown.body.contains("<script></p>"))
                #expect(HTMLText.unescaped(shown.body[...]).contains("</textarea> & 'y' {{{"))
            }
        }
    }

    @Test("after a restart the desk still knows what a helper wrote")
    func restart() async throws {
        let journal = InMemoryJournal()
        try await TestServer.run(journal: journal) { server in
            let session = try await server.session(locales: ["nl", "ti"])
            let ideas = [try await session.idea("ገዛ", in: "ti"), try await session.idea("ስራሕ", in: "ti")]
            let helper = try await server.helper(in: session, speaking: ["nl", "ti"])
            for (idea, text) in zip(ideas, ["Een huis", "Werk"]) {
                server.clock.advance(minutes: 1)
                _ = try await helper.write(text, beside: idea, "nl")
            }
            let catalogue = server.server.catalogue
            let registry = SessionRegistry(journal: journal, catalogue: catalogue)
            try await registry.load()
            let again = try #require(registry.session(session.id))
            let places = again.read { WrittenBefore.places(by: $0.helpers.keys.first ?? "", in: $0) }
            #expect(places.map(\.contribution) == [ideas[1], ideas[0]])
        }
    }
}
