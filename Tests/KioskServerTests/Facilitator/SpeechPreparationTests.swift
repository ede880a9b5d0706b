import HummingbirdTesting
import KioskServer
import PromptEngine
import SessionModel
import Speech
import Synchronization
import Testing

/// What the facilitator sees while the voices get ready.
@Suite struct SpeechPreparationTests {
    private func board(of session: LiveSession, _ server: TestServer) async throws -> Page {
        try await server.facilitator().get("/facilitator/sessions/\(session.id)/live")
    }

    @Test("the board counts the texts while they are made, and says when all can be heard")
    func counting() async throws {
        let voice = StubbornSpeaker(TestServer.speaker, free: 34)
        try await TestServer.run(voice: voice) { server in
            let session = try await server.session(locales: ["nl", "ti"])
            #expect(!(try await board(of: session, server)).body.contains("class=\"voices\""))

            let (steps, step) = AsyncStream.makeStream(of: (done: Int, all: Int).self)
            async let prepared = server.server.prepareSpeech(of: session) { step.yield(($0, $1)) }
            let held = try #require(await steps.first { $0.done == 34 })
            let page = try await board(of: session, server)
            #expect(page.text.contains("Stem wordt klaargezet: 34 van \(held.all)"))
            #expect(page.body.contains("<progress value=\"34\" max=\"\(held.all)\">"))
            #expect(!page.text.contains("Alle teksten zijn te horen"))

            await voice.letGo()
            let progress = await prepared
            #expect(progress.isFinished && progress.done == held.all && progress.failures == [])
            let after = try await board(of: session, server)
            #expect(after.text.contains("Alle teksten zijn te horen"))
            #expect(!after.body.contains("<progress"))
        }
    }

    @Test("texts that cannot be said are named by language and question, with what to do")
    func failures() async throws {
        let voice = StubbornSpeaker(TestServer.speaker) { utterance in
            utterance.locale == "ti" && utterance.tokens.contains { $0.contains("ምሉእ") } ? .unspeakable : nil
        }
        try await TestServer.run(voice: voice) { server in
            let session = try await server.session()
            let progress = await server.server.prepareSpeech(of: session)
            #expect(!progress.failures.isEmpty)
            #expect(progress.failures.allSatisfy { $0.locale == "ti" && $0.code == .unspeakable })
            let page = try await board(of: session, server)
            #expect(page.text.contains("niet te horen"))
            #expect(page.text.contains("ትግርኛ: ‘"))
            #expect(page.text.contains("andere verwoording"))
            #expect(!page.text.contains("Alle teksten zijn te horen"))
        }
    }

    @Test("when the voice itself is away, the screen's texts are named too, and starting again is the advice")
    func away() async throws {
        let voice = StubbornSpeaker(TestServer.speaker) { $0.locale == "ar" ? .workerUnavailable : nil }
        try await TestServer.run(voice: voice) { server in
            let session = try await server.session()
            await server.server.prepareSpeech(of: session)
            let page = try await board(of: session, server)
            #expect(page.text.contains("العربية: teksten van het scherm"))
            #expect(page.text.contains("العربية: ‘Wat hebben mensen nodig om volop mee te doen in de samenleving?’"))
            #expect(page.text.contains("start de server opnieuw"))
            try await session.perform(.end, at: server.clock.now)
            #expect(!(try await board(of: session, server)).text.contains("niet te horen"))
        }
    }

    @Test("the facilitator's event stream tells of it as it goes on")
    func live() async throws {
        let voice = StubbornSpeaker(TestServer.speaker, free: 0)
        try await TestServer.run(voice: voice, setting: .live) { server in
            let session = try await server.session()
            let facilitator = try await server.facilitator()
            let path = "/facilitator/sessions/\(session.id)/events"
            let events = try EventSource(
                port: try #require(server.client.port), path: path, cookie: await facilitator.cookies(for: path))
            defer { events.disconnect() }
            #expect(await events.next(endingIn: "change 2") == "change 2")
            async let prepared = server.server.prepareSpeech(of: session)
            // That it has begun.
            _ = try #require(await events.next())
            await voice.letGo()
            _ = try #require(await events.next())
            #expect(await prepared.isFinished)
        }
    }
}
