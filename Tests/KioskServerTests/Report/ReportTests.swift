import Foundation
import HTTPTypes
import Outcomes
import PromptEngine
import SessionModel
import Testing

@testable import KioskServer

@Suite struct ReportTests {
    private func file(_ session: LiveSession, in tag: LocaleTag = "nl") async throws -> String {
        let report = try await ReportFile(catalogue: TestContent.shipped.load().catalogue)
        return try #require(try await report.html(of: session.read { $0 }, session.id, in: tag))
    }

    @Test(
        "a report in any language names themes and groups, leaves no holes, and nothing tells who", arguments: Vote.tags
    )
    func languages(_ tag: LocaleTag) async throws {
        try await TestServer.run { test in
            let session = try await test.votedSession()
            let html = try await file(session, in: tag)
            let wording = try #require(session.flow.wording(tag))
            for group in session.setup.groups { #expect(html.contains(try #require(wording.groups[group]).text)) }
            for (_, names) in TestServer.themeNames {
                #expect(html.contains(try #require(names[tag] ?? names["nl"]).name))
            }
            #expect(!html.replacing(#/<style>.*?</style>/#.dotMatchesNewlines(), with: "").contains("{"))
            #expect(!html.contains("refugees-0\"") && !html.contains("idea-"))
            #expect(html.contains("lang=\"\(tag)\" dir=\"\(tag == "ar" ? "rtl" : "ltr")\""))
        }
    }

    @Test("the file refers to nothing outside of it and runs nothing")
    func oneFile() async throws {
        try await TestServer.run { test in
            let html = try await file(try await test.votedSession())
            for foreign in ["http:", "https:", "src=", "href=", "<script", "@import", "url("] {
                #expect(!html.contains(foreign), "\(foreign)")
            }
            #expect(html.contains("<style>"))
            #expect(html.contains("<svg class=\"slope\""))
        }
    }

    @Test("the numbers of the report are those that the command computes")
    func numbers() async throws {
        try await TestServer.run { test in
            let session = try await test.votedSession()
            let outcome = try #require(await session.outcome().shown).outcome
            let html = try await file(session)
            #expect(html.contains("--seed \(outcome.settings.seed) --bootstraps 2000 --permutations 10000"))
            let all = try #require(outcome.all)
            let mean = try #require(all.themes.first { $0.theme == "a" }).meanRank
            #expect(html.contains(LocaleFormat(try Vote.locale("nl")).decimal(mean, 2)))
        }
    }

    @Test("before voting has closed there is no outcome in it, only why")
    func hidden() async throws {
        try await TestServer.run { test in
            let html = try await file(try await test.votedSession(isRevealed: false))
            #expect(html.contains("De uitkomst blijft tot die tijd voor iedereen verborgen."))
            #expect(!html.contains("Kendalls"))
            #expect(!html.contains("<svg"))
        }
    }

    @Test("nobody voted, or too few: it says so and shows no number", arguments: [0, 4])
    func tooFew(_ voters: Int) async throws {
        try await TestServer.run { test in
            let orders = Array(repeating: [ThemeID("a"), "b"], count: max(voters, 1)).map { voters == 0 ? [] : $0 }
            let html = try await file(try await test.votedSession(orders: ["refugees": orders]))
            #expect(html.contains(voters == 0 ? "Niemand heeft gestemd." : "Er zijn minder dan 5 stembriefjes."))
            #expect(!html.contains("Kendalls"))
        }
    }

    @Test("one group: its numbers, and nothing to compare")
    func oneGroup() async throws {
        try await TestServer.run { test in
            let html = try await file(
                try await test.votedSession(orders: ["refugees": Array(repeating: ["a", "b", "c"], count: 6)]))
            #expect(html.contains("Taal: dit vergelijken we niet tussen groepen."))
            #expect(!html.contains("<svg"))
            #expect(!html.contains("Verschillen tussen groepen"))
        }
    }

    @Test("a group under five stands nowhere apart, beside no quote either")
    func smallGroup() async throws {
        try await TestServer.run { test in
            let html = try await file(
                try await test.votedSession(orders: [
                    "refugees": Array(repeating: ["a", "b", "c"], count: 12),
                    "professionals": Array(repeating: ["c", "b", "a"], count: 6),
                    "neighbours": Array(repeating: ["c", "a", "b"], count: 3),
                ]))
            #expect(
                html.contains("Professionals en Buurtgenoten samen")
                    || html.contains("Buurtgenoten en Professionals samen"))
            #expect(!html.contains("<p class=\"soft\">Buurtgenoten</p>"))
            #expect(!html.contains("<caption>Buurtgenoten <"))
            #expect(html.contains("<p class=\"soft\">kleine groep</p>"))
        }
    }

    @Test("what people typed is text, in the report and in the names of its chart")
    func escaping() async throws {
        try await TestServer.run { test in
            let session = try await test.votedSession()
            try await session.perform(.openPhase(.bundle), at: test.clock.now)
            try await session.perform(
                .changeThemes([.worded("a", "nl", ThemeWording(name: "<b>Taal</b> & \"meer\""))]), at: test.clock.now)
            try await session.perform(.openVoting(.top(3)), at: test.clock.now)
            let person = try #require(session.read { $0.participantOrder.first })
            for (number, person) in session.read({ $0.participantOrder }).enumerated() {
                try await session.perform(
                    .vote(
                        BallotSubmission(
                            submission: SubmissionID("again-\(number)"), participant: person, round: 2,
                            choice: .ranking(["a"]), provenance: Provenance(means: .touch, locale: "nl"))),
                    at: test.clock.now)
            }
            try await session.perform(.openPhase(.compare), at: test.clock.now)
            let html = try await file(session)
            #expect(!person.rawValue.isEmpty)
            #expect(!html.contains("<b>Taal"))
            #expect(html.contains("&lt;b&gt;Taal"))
        }
    }

    @Test("the page in the browser has the same content and its style in a file; only for who is signed in")
    func page() async throws {
        try await TestServer.run { test in
            let session = try await test.votedSession()
            let path = "/facilitator/sessions/\(session.id)/report"
            let page = try await test.facilitator().get("\(path)?locale=ti")
            #expect(page.status == .ok)
            #expect(page.body.contains("ጸብጻብ"))
            #expect(!page.body.contains("<style>") && page.body.contains("report.css"))
            #expect(try await test.browser().get(path).path == "/facilitator/sign-in")
        }
    }
}
