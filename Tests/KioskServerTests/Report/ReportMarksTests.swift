import PromptEngine
import SessionModel
import Testing

@testable import KioskServer

/// Whose hand words in the report came by, and what is missing in it.
@Suite struct ReportMarksTests {
    private func file(_ session: LiveSession, in tag: LocaleTag = "nl") async throws -> String {
        let report = try await ReportFile(catalogue: TestContent.shipped.load().catalogue)
        return try #require(try await report.html(of: session.read { $0 }, session.id, in: tag))
    }

    /// A theme with ideas that were said aloud: never written down, written and confirmed with a Dutch translation,
    /// corrected, and withdrawn; and two in which a helper had a hand.
    private func session(_ test: TestServer) async throws -> LiveSession {
        let session = try await test.session()
        try await session.admitHelpers()
        let unwritten = try await session.say()
        let confirmed = try await session.say(by: "p2", milliseconds: 8_000)
        try await session.carryOut(.render(confirmed, "ti", "ቋንቋ", by: .helper("sara")))
        try await session.carryOut(.render(confirmed, "nl", "taal", by: .helper("joost")))
        try await session.settle(confirmed, "ti", .confirmed)
        let corrected = try await session.say(in: "ar", by: "p3")
        try await session.carryOut(.render(corrected, "ar", "بيت", by: .facilitator))
        try await session.settle(corrected, "ar", .corrected("بيت كبير"))
        let withdrawn = try await session.say(by: "p4")
        try await session.carryOut(.render(withdrawn, "ti", "ዘይቅኑዕ", by: .helper("sara")))
        try await session.settle(withdrawn, "ti", .withdrawn)
        let proposed = try await session.helped("Fietsles", .proposed, by: "p5")
        let entered = try await session.helped("Zwemles", .entered, by: "p6", helper: "sara")
        try await session.theme("t1", named: "Alles")
        try await session.file([unwritten, confirmed, corrected, withdrawn, proposed, entered], in: "t1")
        return session
    }

    @Test("beside words stands in a few words whose hand they came by, by role and never who")
    func marks() async throws {
        try await TestServer.run { test in
            let html = try await file(try await session(test))
            for marked in [
                "<blockquote lang=\"ti\" dir=\"ltr\">ቋንቋ</blockquote><p class=\"made\">"
                    + "ingesproken · uitgeschreven door een helper · bevestigd</p>",
                "<p class=\"translation\">taal</p><p class=\"made\">"
                    + "vertaald door een helper · niet gevraagd of het klopt</p>",
                "بيت كبير</blockquote><p class=\"made\">ingesproken · uitgeschreven · verbeterd door de deelnemer</p>",
                "Fietsles</blockquote><p class=\"made\">voorgesteld door een helper</p>",
                "Zwemles</blockquote><p class=\"made\">ingevoerd door een helper</p>",
            ] { #expect(html.contains(marked), "\(marked)") }
            for who in ["Sara", "Joost", "helper 1", "helper 2"] { #expect(!html.contains(who)) }
        }
    }

    @Test(
        "what nobody wrote down, and what is withdrawn, is there without words, and is counted; so is what nobody translated"
    )
    func missing() async throws {
        try await TestServer.run { test in
            let html = try await file(try await session(test))
            #expect(!html.contains("ዘይቅኑዕ"))
            #expect(!html.contains("></blockquote>"))
            #expect(
                html.matches(of: /<p class="unwritten">Ingesproken \(0:14\), nog niet uitgeschreven<\/p>/).count == 2)
            #expect(html.contains("Ingesproken en nog niet uitgeschreven: 2."))
            #expect(html.contains("Niet vertaald in de taal van dit verslag: 1."))
        }
    }

    @Test("in each language of a session", arguments: Vote.tags)
    func languages(_ tag: LocaleTag) async throws {
        try await TestServer.run { test in
            let html = try await file(try await session(test), in: tag)
            let locale = try Vote.locale(tag)
            let texts = locale.report
            for key in [ReportKey.markSpoken, .markWrittenHelper, .markConfirmed, .markCorrected, .markProposed] {
                #expect(html.contains(texts.phrase(key).text), "\(key)")
            }
            let length = LocaleFormat(locale).duration(seconds: 14)
            #expect(html.contains(texts.phrase(.markUnwritten, ["length": .text(length)]).text))
            #expect(html.contains(texts.phrase(.missingUnwritten, ["count": .number(2)]).text))
            let untranslated = tag == "ti" ? 3 : tag == "ar" ? 3 : 1
            #expect(html.contains(texts.phrase(.missingUntranslated, ["count": .number(untranslated)]).text))
            if tag == "ar" { #expect(length == "٠:١٤") }
        }
    }

    @Test("where everything can be read nothing is said to be missing")
    func complete() async throws {
        try await TestServer.run { test in
            let session = try await test.session()
            try await session.idea("Taal")
            let html = try await file(session)
            #expect(!html.contains("nog niet uitgeschreven"))
            #expect(!html.contains("Niet vertaald in de taal"))
        }
    }

    @Test("a length is minutes and seconds", arguments: [(1, "0:01"), (14, "0:14"), (60, "1:00"), (119, "1:59")])
    func duration(_ seconds: Int, _ written: String) throws {
        #expect(LocaleFormat(try Vote.locale("nl")).duration(seconds: seconds) == written)
    }
}
