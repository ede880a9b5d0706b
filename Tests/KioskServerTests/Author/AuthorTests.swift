import Foundation
import HTTPTypes
import KioskServer
import PromptEngine
import SessionModel
import Speech
import Testing

@Suite struct AuthorTests {
    private static let book = "/author/assen-2017/nl"

    /// What the page says of one text.
    private struct Line {
        let address: String
        let state: String
        let clip: String

        init(_ key: String, on page: Page) throws {
            let html = try #require(page.body.firstRange(of: "id=\"\(key)\"").map { page.body[$0.lowerBound...] })
            let found = try #require(
                html.firstMatch(of: /data-state="(\w+)" data-address="([^"]*)"[\s\S]*?href="(\/clips\/\w+\.wav)"/))
            state = String(found.1)
            address = String(found.2).replacing("&amp;", with: "&")
            clip = String(found.3)
        }
    }

    @Test("without signing in nothing is shown, kept or deleted")
    func closed() async throws {
        let recordings = InMemoryRecordings()
        try await TestServer.run(recordings: recordings) { server in
            let line = try Line("need", on: try await server.facilitator().get(Self.book))
            let browser = server.browser()
            for path in ["/author", Self.book] {
                let page = try await browser.send(.get, path)
                #expect(page.status == .seeOther)
                #expect(page.headers[.location] == "/facilitator/sign-in?next=\(path)")
                #expect(page.bytes.isEmpty)
            }
            let kept = try await browser.put(line.address, TestRecording.wav())
            #expect(kept.status == .seeOther)
            #expect(try await browser.postOnly("\(Self.book)/need/delete").status == .seeOther)
            let kiosk = try await browser.sitDown(at: try await server.session().setup.code)
            #expect(kiosk.screen == "step")
            #expect(try await browser.send(.get, "/author").status == .seeOther)
            #expect(await recordings.all().isEmpty)
        }
    }

    @Test("signing in leads to the page that was asked for, and nowhere else")
    func leadsBack() async throws {
        try await TestServer.run { server in
            let page = "\(Self.book)?days=30"
            let browser = server.browser()
            let form = try await browser.get(page).forms.first
            #expect(try await browser.submit(form, ["passphrase": [server.passphrase]]).path == page)
            for elsewhere in ["https://example.org/", "//example.org", "/kiosk", "/author\\@x", "/authors", ""] {
                let fields = [("passphrase", server.passphrase), ("next", elsewhere)]
                let answer = try await server.browser().postOnly("/facilitator/sign-in", fields)
                #expect(answer.headers[.location] == "/facilitator", "\(elsewhere)")
            }
        }
    }

    @Test("whoever is signed in as facilitator need not sign in again")
    func oneSignIn() async throws {
        try await TestServer.run { server in
            let cookie = try #require(try await server.facilitator().cookies(for: "/facilitator"))
            let first = try await server.browser().send(
                .get, "/facilitator/sign-in?next=%2Fauthor", headers: [.cookie: cookie])
            #expect(first.headers[.location] == "/author")
            #expect(first.headers[values: .setCookie].contains { $0.contains("Path=/author") })
            let author = try await server.facilitator()
            #expect(try await author.get("/author").path == "/author")
        }
    }

    @Test("the lists tell how much of each language has a human voice")
    func lists() async throws {
        let place = RecordingPlace(flow: "assen-2017", locale: "nl", key: "need")
        let other = RecordingPlace(flow: "assen-2017", locale: "nl", key: "why")
        let store = InMemoryRecordings([
            place: try TestRecording.stored(), other: try TestRecording.stored("Iets anders"),
        ])
        try await TestServer.run(recordings: store) { server in
            let author = try await server.facilitator()
            let flows = try await author.get("/author")
            #expect(flows.text.contains("1 van 47 met een menselijke stem, 1 verouderd"))
            #expect(flows.text.contains("0 van 47 met een menselijke stem"))
            let page = try await author.get(Self.book)
            #expect(try Line("need", on: page).state == "human")
            #expect(try Line("why", on: page).state == "outdated")
            #expect(try Line("why.help", on: page).state == "computer")
            for missing in ["/author/assen-2017/fr", "/author/none/nl", "/author/assen-2017"] {
                #expect(try await author.get(missing).status == .notFound)
            }
        }
    }

    @Test("a recording that is sent is heard at once, at seats that were open already too")
    func keeps() async throws {
        let recordings = InMemoryRecordings()
        try await TestServer.run(recordings: recordings) { server in
            let session = try await server.session()
            let (kiosk, before) = try await server.visitor(at: session, until: "need")
            let author = try await server.facilitator()
            let line = try Line("need", on: try await author.get(Self.book))
            #expect(line.state == "computer")
            #expect(before.body.contains(line.clip.dropFirst(7).dropLast(4)))

            let wav = TestRecording.wav()
            let fresh = try Line("need", on: try await author.put(line.address, wav))
            #expect(fresh.state == "human")
            #expect(try await kiosk.get(fresh.clip).bytes == wav)
            let after = try await kiosk.get(before.path)
            #expect(after.body.contains(fresh.clip.dropFirst(7).dropLast(4)))
            #expect(try await kiosk.get(line.clip).status == .ok)
            let kept = try #require(await recordings.all().values.first)
            #expect(kept.note.say == "Wat hebben mensen nodig om volop mee te doen in de samenleving?")

            let again = try Line("need", on: try await author.put(line.address, TestRecording.wav(milliseconds: 700)))
            #expect(again.clip != fresh.clip)
            #expect(try await kiosk.get(fresh.clip).bytes == wav)

            let page = try await author.post("\(Self.book)/need/delete?days=90")
            #expect(page.path == "\(Self.book)?days=90#need")
            #expect(try Line("need", on: try await author.get(Self.book)).clip == line.clip)
            #expect(try await kiosk.get(before.path).body.contains(line.clip.dropFirst(7).dropLast(4)))
            #expect(await recordings.all().isEmpty)
        }
    }

    @Test("two authors at once: the one that is kept is the one that is heard")
    func atOnce() async throws {
        let recordings = InMemoryRecordings()
        try await TestServer.run(recordings: recordings) { server in
            let author = try await server.facilitator()
            let line = try Line("need", on: try await author.get(Self.book))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for length in 1...10 {
                    group.addTask {
                        _ = try await author.put(line.address, TestRecording.wav(milliseconds: 100 * length))
                    }
                }
                try await group.waitForAll()
            }
            let heard = try Line("need", on: try await author.get(Self.book)).clip
            let kept = try #require(await recordings.all().values.first)
            #expect(try await author.get(heard).bytes == kept.sound.audio)
        }
    }

    @Test(
        "what is no recording is refused with one line of advice",
        arguments: [
            (Array("RIFF".utf8), HTTPResponse.Status.unprocessableContent, "niet te lezen"),
            ([], .unprocessableContent, "niet te lezen"),
            (TestRecording.wav(loudness: 0), .unprocessableContent, "niets te horen"),
            (TestRecording.wav(milliseconds: 61_000), .unprocessableContent, "te lang"),
            (TestRecording.wav(milliseconds: 200_000), .contentTooLarge, "te lang"),
        ] as [([UInt8], HTTPResponse.Status, String)])
    func refuses(_ bytes: [UInt8], _ status: HTTPResponse.Status, _ advice: String) async throws {
        let recordings = InMemoryRecordings()
        try await TestServer.run(recordings: recordings) { server in
            let author = try await server.facilitator()
            let line = try Line("need", on: try await author.get(Self.book))
            let page = try await author.put(line.address, bytes)
            #expect(page.status == status)
            #expect(page.headers[.contentType] == "text/plain; charset=utf-8")
            #expect(page.body.contains(advice))
            #expect(await recordings.all().isEmpty)
        }
    }

    @Test("a recording of words that are no longer there, or of no text at all, is not kept")
    func otherWords() async throws {
        let recordings = InMemoryRecordings()
        try await TestServer.run(recordings: recordings) { server in
            let author = try await server.facilitator()
            let line = try Line("need", on: try await author.get(Self.book))
            let stale = try await author.put("\(Self.book)/need?days=90&words=0011223344556677", TestRecording.wav())
            #expect(stale.status == .conflict)
            #expect(stale.body.contains("De tekst is intussen veranderd"))
            let query = line.address.drop { $0 != "?" }
            for key in ["nothing", "..%2F..%2Fneed", "need%00", "need.wav"] {
                let page = try await author.put("\(Self.book)/\(key)\(query)", TestRecording.wav())
                #expect([.notFound, .badRequest].contains(page.status), "\(key)")
            }
            #expect(await recordings.all().isEmpty)
        }
    }

    @Test("a page of another site can not delete or replace a voice")
    func otherSite() async throws {
        try await TestServer.run { server in
            let author = try await server.facilitator()
            let page = try await author.postOnly(
                "\(Self.book)/need/delete", headers: [.origin: "https://example.org"])
            #expect(page.status == .forbidden)
        }
    }

    @Test("a folder that cannot be written is told with its path, and the old voice stays")
    func unwritable() async throws {
        try await withTemporaryFolder { folder in
            try FileManager.default.createDirectory(
                at: folder.appending(path: "assen-2017"), withIntermediateDirectories: true)
            let blocked = folder.appending(path: "assen-2017/recordings")
            try "in the way".write(to: blocked, atomically: true, encoding: .utf8)
            try await TestServer.run(recordings: FolderRecordings(prompts: folder)) { server in
                let author = try await server.facilitator()
                let line = try Line("need", on: try await author.get(Self.book))
                let page = try await author.put(line.address, TestRecording.wav())
                #expect(page.status == .internalServerError)
                #expect(page.body.contains(blocked.appending(path: "nl").path))
                #expect(try Line("need", on: try await author.get(Self.book)).clip == line.clip)
            }
        }
    }

    @Test("the number of days is said in one text, and a recording of it belongs to that number")
    func days() async throws {
        try await TestServer.run { server in
            let author = try await server.facilitator()
            let thirty = "\(Self.book)?days=30"
            let line = try Line("consent.help", on: try await author.get(thirty))
            #expect(try await author.put(line.address, TestRecording.wav()).status == .ok)
            #expect(try Line("consent.help", on: try await author.get(thirty)).state == "human")
            #expect(try Line("consent.help", on: try await author.get(Self.book)).state == "outdated")
            _ = try await server.session(days: 30)
            #expect(try Line("consent.help", on: try await author.get(Self.book)).state == "human")
        }
    }
}
