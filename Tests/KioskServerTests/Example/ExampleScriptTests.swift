import Foundation
import Journal
import Outcomes
import PromptEngine
import SessionModel
import Testing

@testable import KioskServer

@Suite struct ExampleScriptTests {
    private static let start = Timestamp(milliseconds: 1_491_478_200_000)

    private func script() throws -> ExampleScript {
        let catalogue = try TestContent.shipped.load().catalogue
        let flow = try #require(catalogue.flow("assen-2017"))
        return ExampleScript(
            example: try #require(catalogue.example(of: flow.id)), flow: flow, start: Self.start)
    }

    /// The session that the script plays.
    private func played() async throws -> Session {
        let catalogue = try TestContent.shipped.load().catalogue
        let script = try script()
        let registry = SessionRegistry(journal: InMemoryJournal(), catalogue: catalogue)
        let setup = SessionSetup(
            title: "Assen", flow: script.flow.id, groups: script.flow.groups, locales: catalogue.locales.map(\.tag),
            code: "060417", retentionDays: 30, isExample: true)
        return try await registry.make(setup, at: Self.start, then: script.commands).read { $0 }
    }

    @Test("the same example gives the same commands and the same session")
    func deterministic() async throws {
        #expect(try script().commands == script().commands)
        #expect(try await played() == played())
    }

    @Test("no command comes before the one that it follows, and all fit in an afternoon")
    func moments() throws {
        let moments = try script().commands.map(\.at)
        #expect(moments == moments.sorted())
        #expect(moments.first == Self.start)
        #expect(try #require(moments.last).milliseconds - Self.start.milliseconds < 2 * 3_600_000)
    }

    @Test("thirty people join, send their ideas, vote and see the outcome")
    func counts() async throws {
        let session = try await played()
        #expect(session.phase == .compare && session.isPhaseOpen && session.endedAt == nil)
        #expect(session.participants.count == 30)
        #expect(session.participants.values.allSatisfy { $0.standing == .sent })
        let groups = Dictionary(grouping: session.participants.values, by: \.group).mapValues(\.count)
        #expect(groups == ["refugees": 12, "professionals": 10, "neighbours": 8])
        #expect(session.contributions.count == 50)
        #expect(session.contributions.allSatisfy { !$0.isWithdrawn })
        #expect(session.votingRounds.count == 1)
        let round = try #require(session.votingRound)
        #expect(round.isRevealed && round.turnout == 30)
        #expect(round.recognitions.count == 29)
    }

    @Test("themes are named in the four languages and hold all ideas but a few")
    func themes() async throws {
        let session = try await played()
        #expect(session.board.themes.count == 7)
        for theme in session.board.themes {
            #expect(theme.unnamed(among: ["nl", "nl-simple", "ar", "ti"]) == [])
            #expect(theme.wordings.values.allSatisfy { !$0.need.isEmpty && !$0.value.isEmpty })
        }
        #expect(session.board.places.count == 46)
    }

    @Test("ideas have translations, reactions of others and what was said aloud about them")
    func reactions() async throws {
        let contributions = try await played().contributions
        #expect(contributions.count { $0.translations["ar"] != nil && $0.translations["ti"] != nil } == 12)
        #expect(contributions.filter { $0.provenance.locale == "ti" }.allSatisfy { $0.translations["nl"] != nil })
        #expect(contributions.reduce(0) { $0 + $1.agreeing.count } == 71)
        #expect(contributions.flatMap(\.explanations).compactMap(\.addition).count == 6)
        #expect(contributions.flatMap(\.oralExplanations).count == 3)
    }

    @Test("words keep how they came: typed, spoken, or entered by a helper; taps stay taps")
    func provenance() async throws {
        let session = try await played()
        let spoken = try #require(session.contribution("r8.need"))
        let helper: HelperID = "helper-1"
        #expect(
            spoken.provenance == Provenance(authorship: .entered, means: .speech, locale: "ti", helper: helper))
        let proposed = session.contributions.filter { $0.provenance.authorship == .proposed }
        #expect(!proposed.isEmpty && proposed.allSatisfy { $0.provenance.helper == helper })
        #expect(session.assistance.isEmpty)
        let typed = try #require(session.contribution("p1.need"))
        #expect(typed.provenance == Provenance(means: .typing, locale: "nl"))
        let goal = try #require(session.participants["r8"]?.answers["goal"]?.latest)
        #expect(goal.provenance.means == .touch)
    }

    @Test(
        "the outcome is like that of Assen: refugees put language first, the others own responsibility, and all three shared themes are shared",
        arguments: [1, 7, 2017] as [UInt64])
    func outcome(seed: UInt64) async throws {
        let session = try await played()
        let round = try #require(session.votingRound)
        let table = try #require(BallotTable(of: round, in: session))
        let outcome = Outcome(of: table, settings: OutcomeSettings(seed: seed))

        let top = outcome.groups.map { group in
            group.themes.sorted { $0.meanRank < $1.meanRank }.prefix(3).map(\.theme)
        }
        #expect(outcome.groups.map(\.group?.name) == ["neighbours", "professionals", "refugees"])
        #expect(top[0] == ["own-responsibility", "meeting", "language"])
        #expect(top[1] == ["own-responsibility", "meeting", "language"])
        #expect(top[2] == ["language", "meeting", "own-responsibility"])
        let all = try #require(outcome.all).themes.sorted { $0.meanRank < $1.meanRank }
        #expect(all.prefix(3).map(\.theme) == ["own-responsibility", "language", "meeting"])

        let kinds = Dictionary(
            uniqueKeysWithValues: outcome.findings.map {
                ($0.theme, String(describing: $0.finding).prefix { $0 != "(" })
            })
        #expect(
            kinds == [
                "own-responsibility": "shared", "language": "shared", "meeting": "shared", "house": "difference",
                "finding-your-way": "hint", "work-and-study": "undecided", "rest-and-family": "undecided",
            ])
        #expect(outcome.withheld == nil)
    }
}
