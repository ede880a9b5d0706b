import HTTPTypes
import Journal
import NIOCore
import PromptEngine
import SessionModel
import Testing

@testable import KioskServer

/// Answers that are said aloud at a kiosk.
@Suite struct SpokenTests {
    private static let address = "/kiosk/170406/spoken/recording-1"
    private static let voice = SpokenSample.voice(seconds: 2)

    /// Somebody in front of the open question.
    private func speaker(
        _ server: TestServer, in locale: LocaleTag = "ti"
    ) async throws -> (session: LiveSession, browser: Browser, page: Page, id: String) {
        let session = try await server.session()
        let (browser, page) = try await server.visitor(at: session, in: locale, until: "need")
        return (session, browser, page, try #require(page.forms.first?["participant"].first))
    }

    @Test("an answer arrives in pieces, is kept, looked over, sent, and is then an idea that waits to be written down")
    func arrives() async throws {
        try await TestServer.run { server in
            let (session, browser, page, id) = try await speaker(server)
            let half = Self.voice.count / 2
            #expect(try await browser.record(Array(Self.voice[..<half]), by: id).body == #"{"bytes":\#(half)}"#)
            #expect(
                try await browser.record(Array(Self.voice[half...]), from: half, by: id).body
                    == #"{"bytes":\#(Self.voice.count)}"#)

            let next = try await browser.answer(page, ["spoken": ["recording-1"], "value": [""]])
            #expect(next.prompt != "need")
            let kept = try await browser.get("/kiosk/170406/step/need")
            #expect(kept.body.contains(#"data-recording="recording-1""#))
            #expect(kept.text.contains(try server.text(.speakOwn, ["count": .number(2)], in: "ti")))
            let review = try await browser.goOn(from: next, until: "review")
            #expect(review.body.contains(#"data-sound="/kiosk/170406/spoken/recording-1.wav""#))
            _ = try await browser.submit(review.forms.first)

            let idea = try #require(session.read { $0.contributions.first })
            #expect(idea.spoken == SpokenAnswer(recording: "recording-1", milliseconds: 2_000))
            #expect(idea.provenance == Provenance(means: .speech, locale: "ti"))
            #expect(!idea.isWritten)
            #expect(session.read { $0.backlog.counts.map(\.need) } == [RenditionNeed(from: "ti", to: "ti")])
        }
    }

    @Test("a piece that is sent twice is there once, and after a gap the server tells from where to go on")
    func resumes() async throws {
        try await TestServer.run { server in
            let (_, browser, _, id) = try await speaker(server)
            let piece = Array(Self.voice[..<8_000])
            _ = try await browser.record(piece, by: id)
            #expect(try await browser.record(piece, by: id).body == #"{"bytes":8000}"#)
            let gap = try await browser.record(piece, from: 16_000, by: id)
            #expect(gap.status == .conflict)
            #expect(gap.body == #"{"bytes":8000}"#)
            #expect(try await browser.record(piece, from: 4_000, by: id).body == #"{"bytes":12000}"#)
            #expect(try await browser.get(Self.address).body == #"{"bytes":12000}"#)
        }
    }

    @Test("what was recorded before the browser died is offered again, and can still be kept")
    func unfinished() async throws {
        try await TestServer.run { server in
            let (session, browser, _, id) = try await speaker(server)
            _ = try await browser.record(Self.voice, by: id)
            let again = try await browser.get("/kiosk/170406/step/need")
            #expect(again.text.contains(try server.text(.speakUnfinished, in: "ti")))
            _ = try await browser.answer(again, ["spoken": ["recording-1"]])
            #expect(session.read { $0.participants[ParticipantID(id)]?.take("recording-1")?.isKept } == true)
        }
    }

    @Test("a new recording takes the place of one that was not kept, and its sound is gone")
    func replaces() async throws {
        let sounds = InMemorySpokenStore()
        try await TestServer.run(sounds: sounds) { server in
            let (_, browser, _, id) = try await speaker(server)
            _ = try await browser.record(Self.voice, by: id)
            _ = try await browser.record(Self.voice, as: "recording-2", by: id)
            #expect(await sounds.files().map(\.recording) == ["recording-2"])
            #expect(try await browser.get(Self.address).status == .notFound)
        }
    }

    @Test("a recording that is an answer stays as it is; one that is not can be taken back")
    func keeps() async throws {
        let sounds = InMemorySpokenStore()
        try await TestServer.run(sounds: sounds) { server in
            let (_, browser, page, id) = try await speaker(server)
            _ = try await browser.record(Self.voice, by: id)
            _ = try await browser.answer(page, ["spoken": ["recording-1"]])
            let more = try await browser.record(Self.voice, from: Self.voice.count, by: id)
            #expect(more.status == .conflict)
            #expect(more.body == #"{"bytes":\#(Self.voice.count),"kept":true}"#)
            #expect(try await browser.send(.delete, Self.address + "?participant=\(id)").status == .conflict)

            _ = try await browser.record(Self.voice, as: "recording-2", by: id)
            let other = "/kiosk/170406/spoken/recording-2?participant=\(id)"
            #expect(try await browser.send(.delete, other).status == .noContent)
            #expect(await sounds.files().map(\.recording) == ["recording-1"])
        }
    }

    @Test("another answer takes the place of a recording, whose sound is gone; a late piece does not begin it again")
    func isReplaced() async throws {
        let sounds = InMemorySpokenStore()
        try await TestServer.run(sounds: sounds) { server in
            let (session, browser, page, id) = try await speaker(server)
            _ = try await browser.record(Self.voice, by: id)
            _ = try await browser.answer(page, ["spoken": ["recording-1"]])
            let again = try await browser.get("/kiosk/170406/step/need")
            _ = try await browser.answer(again, ["spoken": [""], "value": ["ቋንቋ"]])
            #expect(session.read { $0.participants[ParticipantID(id)]?.latestAnswers["need"] } == .text("ቋንቋ"))
            #expect(session.read { $0.participants[ParticipantID(id)]?.answers["need"]?.all.count } == 2)
            #expect(await sounds.files().isEmpty)
            #expect(try await browser.record(Self.voice, by: id).status == .conflict)
            #expect(await sounds.files().isEmpty)
        }
    }

    @Test("silence and what is no sound are refused with words in the person's language, and nothing is lost")
    func refuses() async throws {
        try await TestServer.run { server in
            let (session, browser, page, id) = try await speaker(server)
            _ = try await browser.record(SpokenSample.silence(seconds: 2), by: id)
            let silent = try await browser.answer(page, ["spoken": ["recording-1"]])
            #expect(silent.status == .unprocessableContent)
            #expect(silent.text.contains(try server.text(.speakSilent, in: "ti")))
            let strange = try await browser.answer(page, ["spoken": ["recording-9"], "value": ["ቋንቋ"]])
            #expect(strange.status == .unprocessableContent)
            #expect(strange.text.contains(try server.text(.speakUnplayable, in: "ti")))
            #expect(strange.forms.first?["value"] == ["ቋንቋ"])
            #expect(session.read { $0.participants[ParticipantID(id)]?.answers["need"] } == nil)
        }
    }

    @Test("two minutes are the most, and a name or a rate that cannot be is refused")
    func limits() async throws {
        try await TestServer.run { server in
            let (_, browser, _, id) = try await speaker(server)
            let piece = Array(repeating: UInt8(1), count: 200_000)
            var status = HTTPResponse.Status.ok
            for offset in stride(from: 0, to: 4_000_000, by: piece.count) where status == .ok {
                status = try await browser.record(piece, from: offset, by: id).status
            }
            #expect(status == .contentTooLarge)
            #expect(try await browser.record(piece, as: "../etc/passwd", by: id).status != .ok)
            #expect(try await browser.record(piece, as: "recording-3", by: id, rate: 96_000).status == .conflict)
            #expect(try await browser.record(piece, as: "recording-3", to: "group", by: id).status == .badRequest)
        }
    }

    @Test("a recording is heard, in ranges, at its participant's seat and nowhere else")
    func heard() async throws {
        try await TestServer.run { server in
            let (session, browser, _, id) = try await speaker(server)
            _ = try await browser.record(Self.voice, by: id)
            let sound = try await browser.get(Self.address + ".wav")
            #expect(sound.headers[.contentType] == "audio/wav")
            #expect(sound.headers[.contentLength] == "\(Self.voice.count + 44)")
            #expect(sound.headers[.cacheControl] == "private, no-store")
            let range = try await browser.get(Self.address + ".wav", headers: [.range: "bytes=44-47"])
            #expect(range.status == .partialContent)
            #expect(range.headers[.contentRange] == "bytes 44-47/\(Self.voice.count + 44)")

            let (other, _) = try await server.visitor(at: session, until: "need")
            #expect(try await other.get(Self.address + ".wav").status == .notFound)
            #expect(try await other.record(Self.voice, by: id).status == .conflict)
            #expect(try await server.browser().get(Self.address + ".wav").screen != nil)
            let facilitator = try await server.facilitator()
            #expect(try await facilitator.get(Self.address + ".wav").headers[.contentType] != "audio/wav")
        }
    }

    @Test("one more idea can be said aloud too, changed, taken back and put back")
    func ideas() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, id) = try await server.contributor("Taal")
            let path = "/kiosk/170406/ideas"
            _ = try await browser.record(Self.voice, by: id.rawValue, isAdded: true)
            var page = try await browser.get(path)
            page = try await browser.submit(page.form(to: path), ["spoken": ["recording-1"]])
            #expect(page.text.contains(try server.text(.ideasAdded)))
            #expect(page.body.contains(#"data-sound="/kiosk/170406/spoken/recording-1.wav""#))
            let idea = try #require(session.read { $0.contributions.last })
            #expect(idea.spoken?.recording == "recording-1")
            page = try await browser.submit(page.form(to: "/ideas/withdraw"))
            #expect(session.read { $0.contribution(idea.id)?.isWithdrawn } == true)
            _ = try await browser.submit(page.forms.first)
            #expect(session.read { $0.contribution(idea.id)?.isWithdrawn } == false)
            #expect(session.read { $0.contribution(idea.id)?.spoken?.recording } == "recording-1")
        }
    }

    @Test("the sound of whoever is erased is gone, and that of a session whose days are over")
    func erased() async throws {
        let sounds = InMemorySpokenStore()
        try await TestServer.run(sounds: sounds) { server in
            let (session, browser, _, id) = try await speaker(server)
            _ = try await browser.record(Self.voice, by: id)
            let (other, page) = try await server.visitor(at: session, until: "need")
            let otherID = try #require(page.forms.first?["participant"].first)
            _ = try await other.record(Self.voice, as: "recording-2", by: otherID)
            let facilitator = try await server.facilitator()
            _ = try await facilitator.post(
                "/facilitator/sessions/\(session.id)/erase", [("participant", id), ("confirm", "yes")])
            #expect(await sounds.files().map(\.recording) == ["recording-2"])

            try await session.perform(.end, at: server.clock.now)
            server.clock.advance(days: 31)
            try await server.server.eraseWhatIsDue(at: server.clock.now)
            #expect(await sounds.files().isEmpty)
        }
    }

    @Test("a server that starts removes recordings that no session knows of")
    func sweeps() async throws {
        let (sounds, journal) = (InMemorySpokenStore(), InMemoryJournal())
        try await TestServer.run(journal: journal, sounds: sounds) { server in
            let (session, browser, _, id) = try await speaker(server)
            _ = try await browser.record(Self.voice, by: id)
            let stray = SpokenFile(session: session.id, participant: ParticipantID(id), recording: "recording-9")
            _ = try await sounds.append(.init(bytes: Self.voice), at: 0, of: stray)
        }
        try await TestServer.run(journal: journal, sounds: sounds) { _ in
            #expect(await sounds.files().map(\.recording) == ["recording-1"])
        }
    }
}
