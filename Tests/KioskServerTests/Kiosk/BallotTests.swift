import HTTPTypes
import PromptEngine
import SessionModel
import Testing

@testable import KioskServer

/// A private ballot: filled in, looked over, sent once, changed while ballots are taken.
@Suite struct BallotTests {
    @Test("what was chosen is looked over in its order, and one ballot is kept once it is sent")
    func sending() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            try await session.openVoting(.top(3), at: server.clock.now)
            let browser = server.browser()
            let ballot = try await browser.voter(at: session)
            let look = try await browser.submit(
                ballot.form(to: "/ballot"), ["do": ["next"], "rank.c": ["1"], "rank.a": ["2"]])
            #expect(look.status == .ok)
            #expect(look.text.contains("Eerste plaats Eigen verantwoordelijkheid"))
            #expect(look.text.contains("Tweede plaats Taal"))
            #expect(!look.text.contains("Wonen"))
            #expect(session.ballots.isEmpty)

            let sent = try await browser.submit(look.form(to: "/ballot"), ["do": ["send"]])
            #expect(sent.screen == "vote")
            #expect(sent.text.contains(try server.text(.ballotSentTitle)))
            #expect(session.ballots.map(\.choice) == [.ranking(["c", "a"])])
        }
    }

    @Test("a ballot that was sent can be changed while voting is open, and the latest counts")
    func changing() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            try await session.openVoting(.all, at: server.clock.now)
            let browser = server.browser()
            let ballot = try await browser.voter(at: session)
            _ = try await browser.submit(
                ballot.form(to: "/ballot"), ["do": ["send"], "rank.b": ["1"], "rank.d": ["2"]])
            let again = try await browser.get("/kiosk/170406/ballot")
            let form = try #require(again.form(to: "/ballot"))
            #expect(form["rank.b"] == ["1"])
            #expect(form["rank.d"] == ["2"])
            #expect(form["rank.a"] == [""])
            _ = try await browser.submit(form, ["do": ["send"], "rank.b": ["2"], "rank.d": ["1"]])
            #expect(session.ballots.map(\.choice) == [.ranking(["d", "b"])])
            #expect(session.ballots.map(\.earlier) == [[.ranking(["b", "d"])]])
        }
    }

    @Test("from the last look back to the ballot nothing is lost")
    func back() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            try await session.openVoting(.top(3), at: server.clock.now)
            let browser = server.browser()
            let ballot = try await browser.voter(at: session)
            let look = try await browser.submit(ballot.form(to: "/ballot"), ["do": ["next"], "rank.e": ["1"]])
            let back = try await browser.submit(look.form(to: "/ballot"), ["do": ["change"]])
            #expect(back.form(to: "/ballot")?["rank.e"] == ["1"])
            #expect(session.ballots.isEmpty)
        }
    }

    @Test("skipping gives a blank ballot, which can still become another one")
    func blank() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            try await session.openVoting(.points(6), at: server.clock.now)
            let browser = server.browser()
            let page = try await browser.submit(
                try await browser.voter(at: session).form(to: "/ballot"), ["do": ["skip"]])
            #expect(page.text.contains(try server.text(.ballotBlankTitle)))
            #expect(session.ballots.map(\.choice.isBlank) == [true])
            let form = try await browser.get("/kiosk/170406/ballot").form(to: "/ballot")
            _ = try await browser.submit(form, ["do": ["send"], "points.a": ["4"], "points.b": ["2"]])
            #expect(session.ballots.map(\.choice) == [.points(["a": 4, "b": 2])])
        }
    }

    @Test(
        "what cannot stand on a ballot is refused in words, and stays filled in",
        arguments: [
            (BallotForm.top(3), ["rank.a": "1", "rank.b": "1"], InterfaceKey.errorRanking, [:]),
            (.top(3), [:], .errorEmpty, [:]),
            (.top(2), ["rank.a": "1", "rank.b": "2", "rank.c": "3"], .errorTooMany, ["count": 2]),
            (.all, ["rank.a": "1", "rank.x": "2"], .errorOption, [:]),
            (.points(5), ["points.a": "4", "points.b": "2"], .errorPoints, ["count": 5]),
            (.points(5), ["points.a": "-1", "points.b": "2"], .errorPoints, ["count": 5]),
            (.points(5), ["points.a": "0"], .errorEmpty, [:]),
        ] as [(BallotForm, [String: String], InterfaceKey, [String: Int])])
    func refused(
        form: BallotForm, fields: [String: String], key: InterfaceKey, values: [String: Int]
    ) async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            try await session.openVoting(form, at: server.clock.now)
            let browser = server.browser()
            let ballot = try await browser.voter(at: session)
            let page = try await browser.submit(
                ballot.form(to: "/ballot"), fields.mapValues { [$0] }.merging(["do": ["next"]]) { $1 })
            #expect(page.status == .unprocessableContent)
            #expect(page.text.contains(try server.text(key, values.mapValues { .number($0) })))
            if let first = fields["rank.a"] ?? fields["points.a"] {
                let kept = page.form(to: "/ballot")
                #expect((kept?["rank.a"].first ?? kept?["points.a"].first) == first)
            }
            #expect(session.ballots.isEmpty)
        }
    }

    @Test("a ballot that is sent twice is one, and of two tabs the last counts")
    func twice() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            try await session.openVoting(.top(3), at: server.clock.now)
            let browser = server.browser()
            let first = try await browser.voter(at: session)
            let second = try await browser.get("/kiosk/170406/step")
            for _ in 1...2 {
                let page = try await browser.submit(first.form(to: "/ballot"), ["do": ["send"], "rank.a": ["1"]])
                #expect(page.text.contains(try server.text(.ballotSentTitle)))
            }
            #expect(session.ballots.map(\.earlier.count) == [0])
            _ = try await browser.submit(second.form(to: "/ballot"), ["do": ["send"], "rank.b": ["1"]])
            #expect(session.ballots.map(\.choice) == [.ranking(["b"])])
        }
    }

    @Test("whoever was choosing when voting closed can still send, until the outcome is known")
    func closing() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            try await session.openVoting(.top(3), at: server.clock.now)
            let (slow, slower) = (server.browser(), server.browser())
            let ballot = try await slow.voter(at: session)
            let late = try await slower.voter(at: session)
            try await session.perform(.closePhase, at: server.clock.now)
            #expect(try await slow.get("/kiosk/170406/step").screen == "waiting")

            let look = try await slow.submit(ballot.form(to: "/ballot"), ["do": ["next"], "rank.a": ["1"]])
            #expect(look.text.contains(try server.text(.ballotClosed)))
            #expect(try await slow.submit(look.form(to: "/ballot"), ["do": ["send"]]).screen == "waiting")
            #expect(session.ballots.map(\.choice) == [.ranking(["a"])])

            try await session.perform(.openPhase(.compare), at: server.clock.now)
            let page = try await slower.submit(late.form(to: "/ballot"), ["do": ["send"], "rank.b": ["1"]])
            #expect(page.screen == "compare")
            #expect(page.text.contains(try server.text(.ballotLate)))
            #expect(session.ballots.count == 1)
        }
    }

    @Test("a later round says that it is a new vote, keeps the first, and takes no ballot of the round before")
    func laterRound() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            try await session.openVoting(.top(3), at: server.clock.now)
            let browser = server.browser()
            let first = try await browser.voter(at: session)
            #expect(!first.text.contains(try server.text(.ballotAgain)))
            let old = try await browser.get("/kiosk/170406/ballot").form(to: "/ballot")
            _ = try await browser.submit(first.form(to: "/ballot"), ["do": ["send"], "rank.a": ["1"]])
            try await session.perform(.openPhase(.compare), at: server.clock.now)
            try await session.perform(.openVoting(.top(2)), at: server.clock.now)

            let second = try await browser.get("/kiosk/170406/step")
            #expect(second.text.contains(try server.text(.ballotAgain)))
            #expect(second.form(to: "/ballot")?["rank.a"] == [""])
            let refused = try await browser.submit(old, ["do": ["send"], "rank.b": ["1"]])
            #expect(refused.text.contains(try server.text(.ballotLate)))
            #expect(session.ballots.isEmpty)
            _ = try await browser.submit(refused.form(to: "/ballot"), ["do": ["send"], "rank.c": ["1"]])
            #expect(session.ballots.map(\.choice) == [.ranking(["c"])])
            #expect(session.read { $0.votingRounds[0].ballots.values.map(\.choice) } == [.ranking(["a"])])
        }
    }

    @Test("somebody who has not consented cannot vote around the question")
    func withoutConsent() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            try await session.openVoting(.top(3), at: server.clock.now)
            let browser = server.browser()
            let welcome = try await browser.sitDown(at: "170406")
            let participant = try #require(welcome.forms.first?["participant"].first)
            let page = try await browser.post(
                "/kiosk/170406/ballot",
                [("participant", participant), ("round", "1"), ("do", "send"), ("rank.a", "1")])
            #expect(page.screen == "step")
            #expect(session.ballots.isEmpty)
        }
    }

    @Test("the themes of a vote have different signs, however many were made and removed before")
    func signs() async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl"])
            for number in 1...13 {
                let theme = ThemeID("theme-\(number)")
                try await session.perform(
                    .changeThemes([.made(theme), .worded(theme, "nl", ThemeWording(name: "Thema"))]),
                    at: server.clock.now)
                guard (2...12).contains(number) else { continue }
                try await session.perform(.changeThemes([.removed(theme)]), at: server.clock.now)
            }
            try await session.perform(.openVoting(.all), at: server.clock.now)
            let page = try await server.browser().voter(at: session)
            #expect(page.body.matches(of: /#sign-(\d+)"/).map { String($0.1) }.sorted() == ["1", "2"])
        }
    }

    @Test("everybody gets the themes in an order of their own, each time the same, and none is favoured")
    func order() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            try await session.openVoting(.all, at: server.clock.now)
            let themes = try #require(session.read { $0.votingRound?.themes })
            func order(_ person: String, _ round: Int) -> [ThemeID] {
                SeatActivity.VotingPaper(round: round, form: .all, themes: themes, ballot: nil, isOpen: true)
                    .themes(for: ParticipantID(person)).map(\.id)
            }
            check(order)
        }
    }

    private func check(_ order: (_ person: String, _ round: Int) -> [ThemeID]) {
        let orders = (1...600).map { order("person-\($0)", 1) }
        #expect(orders == (1...600).map { order("person-\($0)", 1) })
        #expect(orders.allSatisfy { Set($0) == ["a", "b", "c", "d", "e"] })
        #expect((1...20).contains { order("person-\($0)", 1) != order("person-\($0)", 2) })
        // Of 600 people 120 expect each theme first; six standard deviations of a binomial(600, 1/5) are 59.
        for place in 0..<5 {
            let counts = Dictionary(grouping: orders) { $0[place] }.mapValues(\.count)
            #expect(counts.values.allSatisfy { (61...179).contains($0) }, "\(place): \(counts)")
        }
    }
}
