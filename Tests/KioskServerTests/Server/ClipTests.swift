import HTTPTypes
import SessionModel
import Testing

/// What the kiosk says: sound and word marks.
@Suite struct ClipTests {
    @Test(
        "everything that a screen of the Assen session can say is there as sound",
        arguments: ["nl", "nl-simple", "ar", "ti"] as [LocaleTag])
    func allThere(_ locale: LocaleTag) async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let browser = server.browser()
            var clips: Set<String> = []
            var page = try await browser.sitDown(at: "170406", in: locale)
            let given = ["need": ["ቋንቋ العمل taal"], "why": ["🙂"], "goal": ["other"], "goal-other": ["3"]]
            while page.screen == "step" {
                #expect(!page.clips.isEmpty)
                clips.formUnion(page.clips)
                page = try await browser.step(from: page, giving: given)
            }
            clips.formUnion(page.clips)
            clips.formUnion(try await browser.submit(page.forms.first).clips)
            clips.formUnion(try await server.browser().get("/kiosk").clips)
            #expect(clips.count > 30)
            for clip in clips {
                #expect(try await browser.get("/clips/\(clip).wav").status == .ok)
                #expect(try await browser.get("/clips/\(clip).vtt").status == .ok)
            }
            #expect(session.people.count == 1)
        }
    }

    @Test("an authored clip is public and may be kept for ever; ranges of it are answered")
    func authored() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, page) = try await server.visitor(at: session, until: "need")
            let clip = try #require(page.clips.first)
            let sound = try await browser.get("/clips/\(clip).wav")
            #expect(sound.headers[.contentType] == "audio/wav")
            #expect(sound.headers[.cacheControl] == "public, max-age=31536000, immutable")
            #expect(sound.headers[.acceptRanges] == "bytes")
            #expect(sound.bytes.prefix(4) == [0x52, 0x49, 0x46, 0x46])
            let part = try await browser.get("/clips/\(clip).wav", headers: [.range: "bytes=0-1"])
            #expect(part.status == .partialContent)
            #expect(part.bytes == [0x52, 0x49])
            let beyond = try await browser.get("/clips/\(clip).wav", headers: [.range: "bytes=99999999-"])
            #expect(beyond.status == .rangeNotSatisfiable)
            let etag = try #require(sound.headers[.eTag])
            let again = try await browser.send(.get, "/clips/\(clip).wav", headers: [.ifNoneMatch: etag])
            #expect(again.status == .notModified)
        }
    }

    @Test(
        "the word marks have one cue for each word on the screen",
        arguments: ["nl", "nl-simple", "ar", "ti"] as [LocaleTag])
    func marks(_ locale: LocaleTag) async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, page) = try await server.visitor(at: session, in: locale, until: "consent")
            let spoken = page.body.matches(of: /<(h1|p)[^>]* data-clip="([0-9a-f]{64})">(.*?)<\/\1>/)
            #expect(spoken.count >= 2)
            for match in spoken {
                let marks = try await browser.get("/clips/\(match.2).vtt")
                #expect(marks.headers[.contentType] == "text/vtt; charset=utf-8")
                #expect(marks.body.hasPrefix("WEBVTT\n"))
                #expect(marks.body.matches(of: #/ --> /#).count == match.3.matches(of: /<span class="w">/).count)
            }
        }
    }

    @Test("what a participant said is never kept by a browser or on the way")
    func participants() async throws {
        try await TestServer.run { server in
            let (browser, _, reply) = try await ownWords(at: server)
            try await expectKeptNowhere(reply, "", by: browser)
        }
    }

    @Test(
        "the same address in another voice is another sound with as many marks, kept as long; an unknown voice is not found"
    )
    func voices() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, page) = try await server.visitor(at: session, until: "need")
            let clip = try #require(page.clips.first)
            let marks = try await browser.get("/clips/\(clip).vtt").body
            var sounds: Set<[UInt8]> = []
            for voice in ["low", "normal", "high"] {
                let sound = try await browser.get("/clips/\(clip).wav?voice=\(voice)")
                #expect(sound.status == .ok)
                #expect(sound.headers[.cacheControl] == "public, max-age=31536000, immutable")
                sounds.insert(Array(sound.bytes))
                let others = try await browser.get("/clips/\(clip).vtt?voice=\(voice)").body
                #expect(others.matches(of: #/ --> /#).count == marks.matches(of: #/ --> /#).count)
            }
            #expect(sounds.count == 3)
            #expect(sounds.contains(Array(try await browser.get("/clips/\(clip).wav").bytes)))
            for voice in ["", "loud", "LOW", "normal%00"] {
                #expect(try await browser.get("/clips/\(clip).wav?voice=\(voice)").status == .notFound)
            }
        }
    }

    @Test("a participant's words in another voice are kept nowhere either, and gone with the participant")
    func participantsInAnotherVoice() async throws {
        try await TestServer.run { server in
            let (browser, review, reply) = try await ownWords(at: server)
            try await expectKeptNowhere(reply, "?voice=high", by: browser)
            let thanks = try await browser.submit(review.forms.first)
            _ = try await browser.submit(thanks.forms.first)
            #expect(try await browser.get("/clips/\(reply).wav?voice=high").status == .notFound)
        }
    }

    @Test(
        "an address that was never given out is not found",
        arguments: [
            String(repeating: "0", count: 64) + ".wav", String(repeating: "0", count: 64), "short.wav",
            "..%2f..%2fx.wav",
            String(repeating: "G", count: 64) + ".wav", ".wav", "a.b.c",
        ])
    func unknown(_ file: String) async throws {
        try await TestServer.run { server in
            let page = try await server.browser().get("/clips/\(file)")
            #expect(page.status == .notFound)
        }
    }

    @Test("a clip has sound and marks, and no other form")
    func otherForms() async throws {
        try await TestServer.run { server in
            let page = try await server.browser().get("/kiosk")
            let clip = try #require(page.clips.first)
            #expect(try await server.browser().get("/clips/\(clip).mp3").status == .notFound)
        }
    }

    /// A review that reads a participant's own words back, and the address of their clip.
    private func ownWords(at server: TestServer) async throws -> (browser: Browser, review: Page, reply: String) {
        let session = try await server.session()
        let (browser, review) = try await server.visitor(
            at: session, until: "review", giving: ["need": ["Mijn eigen woorden"]])
        let reply = try #require(
            review.body.firstMatch(of: /data-clip="([0-9a-f]{64})"><span class="w">Mijn<\/span>/)
        ).1
        return (browser, review, String(reply))
    }

    private func expectKeptNowhere(_ clip: String, _ query: String, by browser: Browser) async throws {
        for ending in ["wav", "vtt"] {
            let file = try await browser.get("/clips/\(clip).\(ending)\(query)")
            #expect(file.status == .ok)
            #expect(file.headers[.cacheControl] == "private, no-store")
        }
    }
}
