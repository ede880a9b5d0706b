import Foundation
import Outcomes
import SessionModel
import TestSupport
import Testing

@Suite struct JournalExportTests {
    @Test("it reads back as it was written, and the session of it exports the same", arguments: UInt64(0)..<8)
    func returns(_ seed: UInt64) throws {
        let export = try Room.whole().journalExport(seed: seed)
        let read = try JournalExport(lines: export.lines())
        #expect(read == export)
        var generator = SeededGenerator(seed: seed + 1)
        let again = JournalExport(of: read.events(code: ""), using: &generator)
        #expect(again != export)
        #expect(try again.anonymousLines() == export.anonymousLines())
    }

    @Test("the session that it reads back into has the same people, ideas, themes and votes, as far as they are told")
    func equals() throws {
        let room = try Room.whole()
        let back = room.journalExport().session
        var generator = SeededGenerator(seed: 3)
        let (was, now) = (room.export, SessionExport(of: back, using: &generator))
        #expect(now.participants == was.participants)
        #expect(now.themes == was.themes)
        #expect(now.session.title == was.session.title)
        #expect(now.session.phase == was.session.phase)
        #expect(now.contributions.map(\.id) == was.contributions.map(\.id))
        for (now, was) in zip(now.contributions, was.contributions) {
            #expect(now.text == was.text)
            #expect(now.group == was.group)
            #expect(now.locale == was.locale)
            #expect(now.means == was.means)
            #expect(now.time == was.time)
            #expect(now.theme == was.theme)
            #expect(now.translations == was.translations)
            #expect(now.agreeing == was.agreeing)
            #expect(now.additions == was.additions)
            #expect(now.explanations == was.explanations)
            #expect(now.earlier == was.earlier)
            #expect(now.isWithdrawn == was.isWithdrawn)
            #expect(now.seconds == was.seconds)
            #expect(now.renditions == was.renditions)
        }
        #expect(
            now.answers.filter { $0.value != .withheld }.map(\.comparable).sorted()
                == was.answers.filter { $0.value != .withheld }.map(\.comparable).sorted())
        #expect(back.contributorCounts == room.session.contributorCounts)
        #expect(back.board == room.session.board)
        #expect(back.called == room.session.called)
        #expect(back.backlog.counts.map(\.need) == room.session.backlog.counts.map(\.need))
        #expect(back.backlog.counts.map(\.count) == room.session.backlog.counts.map(\.count))
        #expect(now.contributions.compactMap(\.seconds) == [14, 14, 14, 14])
        let translated = try #require(back.contribution("added-1"))
        #expect(translated.translations.mapValues(translated.isOutdated) == ["nl-simple": true, "ar": false])
        #expect(back.votingRounds.map(\.themes) == room.session.votingRounds.map(\.themes))
        #expect(back.votingRounds.map(\.isRevealed) == room.session.votingRounds.map(\.isRevealed))
        #expect(
            back.votingRounds[0].recognitions.values.map(\.rawValue).sorted()
                == room.session.votingRounds[0].recognitions.values.map(\.rawValue).sorted())
    }

    @Test("every number of an outcome follows from the ballots, as a table and as read back")
    func recomputes() throws {
        let room = try Room.whole()
        let round = try #require(room.session.outcomeRound)
        let live = try Self.numbers(try #require(BallotTable(of: round, in: room.session)))
        let back = room.journalExport().session
        let backRound = try #require(back.outcomeRound)
        #expect(try Self.numbers(try #require(BallotTable(of: backRound, in: back))) == live)
        #expect(try Self.numbers(BallotTable(csv: room.export.csv(.ballots).text)) == live)
        #expect(live.contains("neighbours + professionals"))
        #expect(live.contains("probabilityTopThree"))
    }

    /// The outcome without what it says of groups that were put together before.
    private static func numbers(_ table: BallotTable) throws -> String {
        let json = try Outcome(of: table, settings: OutcomeSettings(seed: 5, bootstraps: 40, permutations: 19)).json()
        return String(json.prefix(upTo: try #require(json.range(of: "\"withheld\"")).lowerBound))
    }

    @Test(
        "whatever the sizes of groups, the ballots of a table give the same numbers, and none of fewer than five people",
        arguments: [
            ["a": 5, "b": 5], ["a": 5, "b": 4], ["a": 4, "b": 9, "c": 9], ["a": 1, "b": 1, "c": 1], ["a": 2, "b": 2],
            ["a": 9, "b": 3, "": 2], ["a": 9, "": 6], ["": 7], ["a": 3, "b": 3, "c": 20, "": 1],
        ])
    func sizes(_ sizes: [String: Int]) throws {
        var room = try Room(groups: ["a", "b", "c"])
        for (group, size) in sizes.sorted(by: { $0.key < $1.key }) {
            for number in 0..<size {
                try room.visit(
                    ParticipantID("\(group)-\(number)"), group: group.isEmpty ? nil : StakeholderGroupID(group))
            }
        }
        try room.name(["t1", "t2", "t3", "unranked"])
        try room.do(.openVoting(.all))
        for (index, person) in room.session.participantOrder.enumerated() {
            try room.vote(person, .ranking([["t1", "t2"], ["t2"], ["t3", "t1", "t2"]][index % 3]))
        }
        try room.do(.openPhase(.compare))
        let csv = room.export.csv(.ballots)
        guard sizes.values.reduce(0, +) >= SmallGroupRule.threshold else {
            #expect(csv.rows.isEmpty)
            return
        }
        let table = try BallotTable(csv: csv.text)
        let live = try #require(BallotTable(of: room.session.votingRounds[0], in: room.session))
        #expect(try Self.numbers(table) == Self.numbers(live))
        let groups = Dictionary(grouping: table.ballots, by: \.group)
        #expect(groups.values.allSatisfy { $0.count >= SmallGroupRule.threshold })
        #expect(table.themes == ["t1", "t2", "t3", "unranked"])
        let back = room.journalExport().session
        #expect(try Self.numbers(#require(BallotTable(of: back.votingRounds[0], in: back))) == Self.numbers(live))
    }

    @Test("no seat, secret, code, person or erased word is in it, nor a ballot of a vote that goes on")
    func secrets() throws {
        let room = try Room.whole()
        let text = try room.journalExport().lines()
        for secret in [
            "seat1", "digest", "170406", "person", "\"refuser\"", "\"gone\"", "\"late\"", "\"none\"",
            "Sara", "Joost", "sara", "joost", "recording-",
        ] {
            #expect(!text.contains(secret), "\(secret)")
        }
        #expect(room.session.votingRounds[1].turnout == 1)
        #expect(room.journalExport().session.votingRounds[1].turnout == 0)
        #expect(!text.contains("\"round\":2,\"submission\""))
    }

    @Test("a group that may not be told apart stands beside nobody")
    func groups() throws {
        let export = try Room.whole().journalExport()
        #expect(export.setup?.withheldGroups == ["neighbours", "professionals"])
        for recorded in export.events {
            if case .answered(let answer) = recorded.event, answer.purpose == .group {
                #expect(answer.value == .choice("refugees"))
            }
        }
        #expect(
            Set(export.session.participants.values.map(\.group)) == ["refugees", nil])
    }

    @Test("the code is told once the session has ended")
    func code() throws {
        var room = try Room.whole()
        #expect(room.journalExport().setup?.code == "")
        try room.do(.end)
        #expect(room.journalExport().setup?.code == "170406")
        let made = room.journalExport().events(code: "1")
        #expect(made.reduce(into: Session()) { $0.apply($1) }.setup?.code == "1")
    }

    @Test("the number beside an idea leads to nobody's answers: it is theirs as often as chance has it")
    func deals() throws {
        var room = try Room.with(["refugees": 8])
        try room.answer("refugees-person-0", "why", .text("mine"))
        let idea = try #require(room.session.contributions.first)
        let matches = (UInt64(0)..<400).count { seed in
            let session = room.journalExport(seed: seed).session
            let author = session.contribution(idea.id)?.participant
            return author.flatMap { session.participants[$0]?.answers["why"] } != nil
        }
        // 400 draws of 1 in 8: 50 expected, standard deviation 6.6.
        #expect((25...75).contains(matches), "\(matches)")
    }

    @Test("the names of submissions and recordings follow the lines, and tell nothing of when each was given")
    func names() throws {
        let numbers = try Room.whole().journalExport().events.compactMap { recorded -> Int? in
            switch recorded.event {
            case .answered(let answer): Int(answer.submission.rawValue.dropFirst())
            case .sent(_, let submission, _): Int(submission.rawValue.dropFirst())
            case .contributed(let idea): Int(idea.submission.rawValue.dropFirst())
            default: nil
            }
        }
        #expect(numbers == numbers.sorted())
        #expect(Set(numbers).count == numbers.count)
    }

    @Test("an erased session, and one without people, read back as such")
    func empty() throws {
        var room = try Room.whole()
        try room.do(.end)
        room.rewrite { $0.erasingAll() }
        let events = room.journal + [RecordedEvent(at: Timestamp(milliseconds: 0), .sessionErased)]
        var generator = SeededGenerator(seed: 1)
        let erased = JournalExport(of: events, using: &generator)
        #expect(try JournalExport(lines: erased.lines()).session.isErased)
        #expect(erased.session.contributions.isEmpty)
        #expect(try JournalExport(lines: Room().journalExport().lines()).session.phase == .contribute)
    }
}

extension AnswerRecord {
    /// All but the names that are drawn anew.
    fileprivate var comparable: String {
        "\(prompt) \(value) \(group) \(locale.value.map { $0 == "und" ? "?" : $0.rawValue } ?? "?") \(authorship) \(means) \(day) \(status) \(revision)"
    }
}
