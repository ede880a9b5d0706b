import Foundation
import Outcomes
import SessionModel
import TestSupport
import Testing

@Suite struct SessionExportTests {
    @Test("JSON holds the whole export, and reads back as it was")
    func json() throws {
        var room = try Room.with(["refugees": 7, "professionals": 6, "neighbours": 4])
        try room.visit("none", group: nil, locale: "ti")
        try room.do(.end)
        let json = try room.export.json()
        #expect(try SessionExport(json: json) == room.export)
        #expect(json.hasSuffix("}\n"))
    }

    @Test("the keys of the JSON are these, in every record")
    func keys() throws {
        let room = try Room.with(["refugees": 1, "neighbours": 8])
        let data = Data(try room.export.json().utf8)
        let export = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(
            Set(export.keys) == ["format", "session", "participants", "contributions", "answers", "themes", "votes"])
        #expect(export["format"] as? Int == 1)
        let session = try #require(export["session"] as? [String: Any])
        #expect(
            Set(session.keys) == [
                "title", "flow", "groups", "locales", "phase", "isPhaseOpen", "created", "isExample", "isErased",
            ])
        let counts = try #require(export["participants"] as? [String: Any])
        #expect(
            Set(counts.keys) == ["joined", "sent", "unfinished", "declined", "erased", "groups", "withheld"])
        let contributions = try #require(export["contributions"] as? [[String: Any]])
        let answers = try #require(export["answers"] as? [[String: Any]])
        let history = contributions.compactMap { $0["history"] as? [[String: Any]] }.flatMap(\.self)
        #expect(contributions.count == 9)
        #expect(
            Set(contributions.map { Set($0.keys) }) == [
                [
                    "id", "prompt", "text", "locale", "group", "authorship", "means", "time", "isRevised",
                    "isWithdrawn", "history", "earlier", "translations", "agreeing", "additions", "explanations",
                    "renditions",
                ]
            ])
        #expect(
            Set(history.map { Set($0.keys) }) == [["submission", "value", "locale", "authorship", "means", "time"]])
        #expect(
            Set(answers.map { Set($0.keys) }) == [
                [
                    "submission", "participant", "prompt", "value", "group", "locale", "authorship", "means", "day",
                    "status", "revision", "isLatest",
                ]
            ])
    }

    @Test("no secret, no code, no seat and no person's name leaves the session")
    func secrets() throws {
        let export = try Room.with(["refugees": 6, "neighbours": 2]).export
        let texts = [try export.json()] + SessionExport.Table.allCases.map { export.csv($0).text }
        for text in texts {
            for secret in ["digest-of-secret", "170406", "seat1", "person"] { #expect(!text.contains(secret)) }
        }
    }

    @Test("people are counted, in the groups that may be shown")
    func counts() throws {
        var room = try Room.with(["refugees": 7, "professionals": 6, "neighbours": 4])
        try room.join("late")
        try room.join("no")
        try room.answer("no", "consent", .consent(false), .consent)
        let counts = room.export.participants
        #expect(counts.joined == 19)
        #expect(counts.sent == 17)
        #expect(counts.unfinished == 1)
        #expect(counts.declined == 1)
        #expect(counts.erased == 0)
        #expect(counts.groups.map(\.group) == ["refugees"])
        #expect(counts.groups.map(\.sent) == [7])
        #expect(counts.withheld == 10)
        #expect(
            room.export.csv(.participants).text == """
                \u{FEFF}standing,group,people\r
                joined,,19\r
                unfinished,,1\r
                declined,,1\r
                erased,,0\r
                sent,,17\r
                sent,refugees,7\r
                sent,withheld,10\r\n
                """)
    }

    @Test("every acknowledged answer is in the export exactly once, whatever became of it", arguments: UInt64(0)..<60)
    func exactlyOnce(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var room = try Room()
        let people = (0..<12).map { ParticipantID("person-\($0)") }
        for person in people { try room.join(person) }
        for serial in 0..<200 {
            let person = people[Int.random(in: people.indices, using: &generator)]
            let idea = AnswerPurpose.contribution(ContributionID("c\(serial)"))
            switch Int.random(in: 0..<8, using: &generator) {
            case 0: try room.send(person)
            case 1: try room.send(person, ["goal"])
            case 2: try room.answer(person, "group", .choice("refugees"), .group)
            case 3: try room.answer(person, "need", .skipped, idea)
            case 4, 5: try room.answer(person, "need", .text("words \(serial)"), idea)
            default: try room.answer(person, "goal", .number(serial))
            }
        }
        #expect(room.export.submissions.count == room.acknowledged.count)
        #expect(Set(room.export.submissions) == Set(room.acknowledged))
    }

    @Test(
        "moments are written in UTC, also those before 1970 and those no calendar can hold",
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (1_491_480_000_999, "2017-04-06T12:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
            (951_782_400_000, "2000-02-29T00:00:00Z"), (Int64.max, "9999-12-31T23:59:59Z"),
            (Int64.min, "1600-01-01T00:00:00Z"),
        ])
    func moments(_ milliseconds: Int64, _ written: String) {
        let setup = SessionSetup(title: "t", flow: "f", groups: [], locales: [], code: "1", retentionDays: 1)
        var session = Session()
        session.apply(RecordedEvent(at: Timestamp(milliseconds: milliseconds), .created(setup)))
        var generator = SeededGenerator(seed: 1)
        #expect(SessionExport(of: session, using: &generator).session.created == written)
    }

    @Test("a session without people is exported as such")
    func empty() throws {
        let export = try Room().export
        #expect(export.submissions.isEmpty)
        #expect(export.csv(.answers).rows.isEmpty)
        #expect(export.session.title == "Assen")
        #expect(export.session.phase == .contribute)
        #expect(export.session.ended == nil)
    }
}
