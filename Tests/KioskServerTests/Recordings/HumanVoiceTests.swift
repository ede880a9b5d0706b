import HTTPTypes
import KioskServer
import PromptEngine
import SessionModel
import Speech
import Testing

/// Which voice a kiosk speaks with.
@Suite struct HumanVoiceTests {
    private func place(_ key: RecordingKey, in locale: LocaleTag = "nl") -> RecordingPlace {
        RecordingPlace(flow: "assen-2017", locale: locale, key: key)
    }

    /// The address of the clip of the heading of a page.
    private func question(_ page: Page) throws -> String {
        try #require(page.body.firstMatch(of: /<h1[^>]* data-clip="([0-9a-f]{64})"/).map { String($0.1) })
    }

    @Test("a text with a recording is spoken by it, in that language only, with a mark for each word")
    func recorded() async throws {
        let recording = try TestRecording.stored("Wat hebben mensen nodig om volop mee te doen in de samenleving?")
        let store = InMemoryRecordings([place("need"): recording])
        try await TestServer.run(recordings: store) { server in
            let session = try await server.session()
            let (browser, page) = try await server.visitor(at: session, until: "need")
            let clip = try question(page)
            let sound = try await browser.get("/clips/\(clip).wav")
            #expect(sound.bytes == recording.sound.audio)
            #expect(sound.headers[.cacheControl] == "public, max-age=31536000, immutable")
            let part = try await browser.get("/clips/\(clip).wav", headers: [.range: "bytes=0-3"])
            #expect(part.status == .partialContent)
            #expect(try await browser.get("/clips/\(clip).vtt").body.matches(of: #/ --> /#).count == 12)

            let (_, other) = try await server.visitor(at: session, in: "nl-simple", until: "need")
            #expect(try await browser.get("/clips/\(try question(other)).wav").bytes != recording.sound.audio)
        }
    }

    @Test("a recording without a note counts as up to date; of another text it is never heard")
    func otherText() async throws {
        let unmarked = try TestRecording.stored(milliseconds: 300)
        let outdated = try TestRecording.stored("Wat was er vroeger nodig?", milliseconds: 500)
        let store = InMemoryRecordings([place("need"): outdated, place("why"): unmarked])
        try await TestServer.run(recordings: store) { server in
            let session = try await server.session()
            let (browser, need) = try await server.visitor(at: session, until: "need")
            #expect(try await browser.get("/clips/\(try question(need)).wav").bytes != outdated.sound.audio)
            let why = try await browser.answer(need, "Taal")
            #expect(why.prompt == "why")
            #expect(try await browser.get("/clips/\(try question(why)).wav").bytes == unmarked.sound.audio)
        }
    }

    @Test("help, options, groups and the ends of a scale have voices of their own")
    func parts() async throws {
        let keys = ["group.help", "group.neighbours", "goal.option.house", "belonging.highest"] as [RecordingKey]
        let recordings = try keys.enumerated().reduce(into: [:]) { recordings, key in
            recordings[place(key.element)] = try TestRecording.stored(milliseconds: 300 + 50 * key.offset)
        }
        try await TestServer.run(recordings: InMemoryRecordings(recordings)) { server in
            let session = try await server.session()
            for (prompt, keys) in [
                ("group", ["group.help", "group.neighbours"]), ("goal", ["goal.option.house"]),
                ("belonging", ["belonging.highest"]),
            ] as [(String, [RecordingKey])] {
                let (browser, page) = try await server.visitor(at: session, until: prompt)
                var heard: Set<[UInt8]> = []
                for clip in page.clips { heard.insert(try await browser.get("/clips/\(clip).wav").bytes) }
                for key in keys {
                    #expect(heard.contains(try #require(recordings[place(key)]).sound.audio), "\(key)")
                }
            }
        }
    }

    @Test("a text with a number is spoken by the recording of that number only")
    func filled() async throws {
        let content = try TestContent.shipped.load()
        let flow = try #require(content.catalogue.flow("assen-2017"))
        let help = try #require(flow.wording("nl")?.prompts["consent"]?.help)
        let recording = try TestRecording.stored(help.say.replacing("{days}", with: "30"))
        let store = InMemoryRecordings([place("consent.help"): recording])
        try await TestServer.run(recordings: store) { server in
            for (days, code) in [(30, "170406"), (31, "170407")] {
                let session = try await server.session(code: code, days: days)
                let (browser, page) = try await server.visitor(at: session, until: "consent")
                var isHeard = false
                for clip in page.clips {
                    if try await browser.get("/clips/\(clip).wav").bytes == recording.sound.audio { isHeard = true }
                }
                #expect(isHeard == (days == 30))
            }
        }
    }

    @Test("what is recorded is not prepared by the synthesiser")
    func preparation() async throws {
        let store = InMemoryRecordings([place("need"): try TestRecording.stored()])
        try await TestServer.run(recordings: store) { server in
            let session = try await server.session(locales: ["nl"])
            let counts = Counts()
            await server.server.prepareSpeech(of: session) { _, all in counts.note(all) }
            try await TestServer.run { plain in
                let session = try await plain.session(locales: ["nl"])
                await plain.server.prepareSpeech(of: session) { _, all in counts.note(all) }
            }
            #expect(counts.noted.count == 2)
            #expect((counts.noted.max() ?? 0) - (counts.noted.min() ?? 0) == 1)
        }
    }
}
