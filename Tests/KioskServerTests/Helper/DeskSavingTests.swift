import HTTPTypes
import PromptEngine
import SessionModel
import Testing

@testable import KioskServer

/// Writing down and translating, so that nothing typed is lost.
@Suite struct DeskSavingTests {
    private func room(
        _ body: @Sendable (TestServer, LiveSession, _ sara: Browser, _ noor: Browser) async throws -> Void
    ) async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl", "ar", "ti"])
            let sara = try await server.helper(in: session, named: "Sara", speaking: ["nl", "ti", "ar"])
            let noor = try await server.helper(in: session, named: "Noor", speaking: ["nl", "ti", "ar"])
            try await body(server, session, sara, noor)
        }
    }

    @Test("a helper writes down what was said, then translates it with the transcript and the recording beside it")
    func transcript() async throws {
        try await room { _, session, sara, _ in
            let idea = try await session.spokenIdea(in: "ti")
            let page = try await sara.open(idea, "ti")
            #expect(page.text.contains("Schrijf uit in het Tigrinya"))
            #expect(page.text.contains("Wat hebben mensen nodig om volop mee te doen in de samenleving?"))
            #expect(page.body.contains(#"<audio id="recording" src="\#(HelperPath.sound(idea))" controls"#))
            #expect(page.body.contains(#"rows="8" lang="ti" dir="ltr" maxlength="4000""#))
            #expect(try await sara.open(idea, "nl").status == .notFound)
            let desk = try await sara.write(" ገዛ\r\nስራሕ ", beside: idea, "ti")
            #expect(desk.path == HelperPath.desk + "?done=saved")
            let kept = try #require(session.rendition(idea, "ti"))
            #expect(kept.text == "ገዛ\nስራሕ")
            #expect(kept.by == .helper(try session.helper(named: "Sara")))
            #expect(session.read { $0.contribution(idea)?.text } == "ገዛ\nስራሕ")

            #expect(desk.tasks == [deskPath(idea, "nl"), deskPath(idea, "ar")])
            #expect(desk.text.contains("Tigrinya → naar Arabisch · gesproken, 0:14"))
            let translating = try await sara.open(idea, "ar")
            #expect(translating.text.contains("Vertaal van Tigrinya naar Arabisch"))
            #expect(translating.body.contains("<blockquote lang=\"ti\" dir=\"ltr\">ገዛ\nስራሕ</blockquote>"))
            #expect(translating.body.contains(HelperPath.sound(idea)))
            #expect(translating.body.contains(#"rows="8" lang="ar" dir="rtl""#))
        }
    }

    @Test("what somebody wrote before stands in the field, with who wrote it, and what stood there before that")
    func versions() async throws {
        try await room { server, session, sara, noor in
            let idea = try await session.idea("ገዛ", in: "ti")
            let facilitator = HelperPath.desk
            try await session.carryOut(.render(idea, "nl", "Huisje"))
            #expect(try await sara.desk().path == facilitator)
            #expect(try await sara.write("Een huis", beside: idea, "nl").path.hasSuffix("done=saved"))
            server.clock.advance(minutes: 5)
            let page = try await noor.open(idea, "nl")
            #expect(page.writing?["text"] == ["Een huis"])
            #expect(page.text.contains("Nu staat er wat helper Sara schreef (6 april 12:00)."))
            #expect(page.text.contains("Wat er eerder stond (1)"))
            #expect(page.text.contains("Huisje gespreksleider, 6 april"))
            _ = try await noor.write("Een woning", on: page)
            #expect(try await sara.desk().text.contains("daarna veranderd door helper Noor"))
            #expect(session.rendition(idea, "nl")?.earlier.map(\.text) == ["Huisje", "Een huis"])
        }
    }

    @Test("whose time ran out can still keep their words if nobody else did")
    func late() async throws {
        try await room { server, session, sara, noor in
            let idea = try await session.idea("ገዛ", in: "ti")
            let page = try await sara.open(idea, "nl")
            server.clock.advance(minutes: 11)
            _ = try await noor.open(idea, "nl")
            #expect(try await sara.write("Een huis", on: page).path.hasSuffix("done=saved"))
            #expect(session.rendition(idea, "nl")?.text == "Een huis")
        }
    }

    @Test("two who wrote the same thing: the second sees both texts, keeps what they typed, and may keep one of both")
    func conflict() async throws {
        try await room { server, session, sara, noor in
            let idea = try await session.idea("ገዛ", in: "ti")
            let page = try await sara.open(idea, "nl")
            server.clock.advance(minutes: 11)
            _ = try await noor.write("Een woning", beside: idea, "nl")
            let version = session.version
            let refused = try await sara.write("Een huis", on: page)
            #expect(refused.status == .conflict)
            #expect(session.version == version)
            #expect(refused.text.contains("Intussen bewaard door helper Noor, 6 april 12:11 Een woning"))
            #expect(refused.writing?["text"] == ["Een huis"])
            // What is refused for another reason does not make the other text go unseen.
            let empty = try await sara.write(" ", on: page)
            #expect(empty.status == .unprocessableContent)
            #expect(try await sara.write("Een huis", on: empty).status == .conflict)

            #expect(try await sara.write("Een huis of woning", on: refused).path.hasSuffix("done=saved"))
            #expect(session.rendition(idea, "nl")?.text == "Een huis of woning")
            #expect(session.rendition(idea, "nl")?.earlier.map(\.text) == ["Een woning"])
        }
    }

    @Test("the same words from two helpers are no conflict, nor is the same form sent twice")
    func same() async throws {
        try await room { server, session, sara, noor in
            let idea = try await session.idea("ገዛ", in: "ti")
            let page = try await sara.open(idea, "nl")
            for _ in 0..<2 { #expect(try await sara.write("Een huis", on: page).path.hasSuffix("done=saved")) }
            server.clock.advance(minutes: 11)
            #expect(try await noor.write("Een huis", on: page).path.hasSuffix("done=saved"))
            #expect(session.rendition(idea, "nl")?.version == 1)
        }
    }

    @Test("of many who keep different words at once, one wins and the others keep what they typed")
    func atOnce() async throws {
        try await room { server, session, _, _ in
            let idea = try await session.idea("ገዛ", in: "ti")
            let first = try await server.helper(in: session, named: "Helper 0", speaking: ["nl", "ti"])
            let page = try await first.open(idea, "nl")
            var helpers: [Browser] = []
            for number in 1...8 {
                helpers.append(try await server.helper(in: session, named: "Helper \(number)", speaking: ["nl", "ti"]))
            }
            let answers = try await withThrowingTaskGroup(of: Page.self) { group in
                for (number, helper) in helpers.enumerated() {
                    group.addTask { try await helper.submitOnly(page.writing, ["text": ["Huis \(number)"]]) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.count { $0.status == .seeOther } == 1)
            let refused = answers.filter { $0.status == .conflict }
            #expect(refused.count { $0.writing?["text"].first?.hasPrefix("Huis") == true } == 7)
            #expect(session.rendition(idea, "nl")?.version == 1)
        }
    }

    @Test("when the participant said something else meanwhile, what was typed stays on the page with the new words")
    func otherOriginal() async throws {
        try await room { _, session, sara, _ in
            let idea = try await session.idea("ገዛ", in: "ti")
            let page = try await sara.open(idea, "nl")
            try await session.change(idea, to: "ስራሕ", in: "ti")
            let refused = try await sara.write("Een huis", on: page)
            #expect(refused.status == .conflict)
            #expect(refused.text.contains("de bijdrage is intussen veranderd"))
            #expect(refused.text.contains("ስራሕ"))
            #expect(refused.writing?["text"] == ["Een huis"])
            #expect(session.rendition(idea, "nl") == nil)
            _ = try await sara.write("Werk", on: refused)
            #expect(session.rendition(idea, "nl")?.text == "Werk")
        }
    }

    @Test(
        "nothing, and too much, is refused with what was typed",
        arguments: ["", " \n\u{200B}", String(repeating: "a", count: 4_001)])
    func unsuitable(_ text: String) async throws {
        try await room { server, session, sara, _ in
            let idea = try await session.idea("ገዛ", in: "ti")
            let page = try await sara.open(idea, "nl")
            let version = session.version
            let refused = try await sara.write(text, on: page)
            #expect(refused.status == .unprocessableContent)
            #expect(refused.writing?["text"] == [text])
            let advice = text.count > 4_000 ? try server.text(.errorTooLong, ["count": .number(4_000)]) : nil
            #expect(refused.text.contains(try advice ?? server.text(.errorEmpty)))
            #expect(session.version == version)
        }
    }

    @Test("words that the disk does not take stay on the page, and are kept once when they are sent again")
    func disk() async throws {
        let journal = TroubledJournal()
        try await TestServer.run(journal: journal) { server in
            let session = try await server.session(locales: ["nl", "ti"])
            let idea = try await session.idea("ገዛ", in: "ti")
            let helper = try await server.helper(in: session, speaking: ["nl", "ti"])
            let page = try await helper.open(idea, "nl")
            await journal.get(into: .writing)
            let refused = try await helper.write("Een huis", on: page)
            #expect(refused.status == .internalServerError)
            #expect(refused.writing?["text"] == ["Een huis"])
            #expect(session.rendition(idea, "nl") == nil)
            await journal.get(into: .none)
            #expect(try await helper.submit(refused.writing).path.hasSuffix("done=saved"))
            #expect(session.rendition(idea, "nl")?.version == 1)
        }
    }

    @Test("as much as fits is kept")
    func longest() async throws {
        try await room { _, session, sara, _ in
            let idea = try await session.idea("Fietsles", in: "nl")
            let text = String(repeating: "ገ", count: Rendition.longest)
            #expect(try await sara.write(text, beside: idea, "ti").path.hasSuffix("done=saved"))
            #expect(session.rendition(idea, "ti")?.text == text)
        }
    }

    @Test(
        "there is nothing to write in the language it was written in, in one that the session lacks, or beside nothing",
        arguments: [("p1-0", "nl"), ("idea", "nl"), ("idea", "fr"), ("idea", "nl-simple"), ("idea", "x\"y")])
    func unknown(_ name: String, _ locale: String) async throws {
        try await room { _, session, sara, _ in
            let idea = try await session.idea("Fietsles", in: "nl")
            let path = deskPath(name == "idea" ? idea : ContributionID(name), LocaleTag(locale))
            let version = session.version
            #expect(try await sara.get(path).status == .notFound)
            let kept = try await sara.post(path, [("text", "x"), ("version", "0"), ("source", "")])
            #expect(kept.status == .conflict)
            #expect(kept.text.contains("Hier is niets meer te schrijven."))
            #expect(session.version == version)
        }
    }

    @Test("a form without what the helper had before them is not kept, and shows what there is")
    func unseen() async throws {
        try await room { _, session, sara, _ in
            let idea = try await session.idea("ገዛ", in: "ti")
            let refused = try await sara.post(deskPath(idea, "nl"), [("text", "Huis")])
            #expect(refused.status == .conflict)
            #expect(session.rendition(idea, "nl") == nil)
            #expect(refused.writing?["text"] == ["Huis"])
        }
    }
}
