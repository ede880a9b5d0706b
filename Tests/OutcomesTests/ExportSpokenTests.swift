import Outcomes
import SessionModel
import Testing

/// What an export tells of answers that were said aloud, and of what was written down beside ideas.
@Suite struct ExportSpokenTests {
    /// Five people said an idea in the flow as well as besides it.
    private static func room() throws -> Room {
        var room = try Room.with(["refugees": 6])
        try room.sayIdeas(by: ["refugees-person-0", "refugees-person-1", "refugees-person-2"])
        return room
    }

    private static func record(_ name: ContributionID, in room: Room) throws -> ContributionRecord {
        try #require(room.export.contributions.first { $0.id == name })
    }

    /// The cells of an idea by the names of their columns.
    private static func cells(_ name: String, in room: Room) throws -> [String: CSVCell] {
        let table = room.export.csv(.contributions)
        let row = try #require(table.rows.first { $0[0] == .text(name) })
        return Dictionary(uniqueKeysWithValues: zip(table.header, row))
    }

    @Test("what nobody wrote down yet is there with its length and without words")
    func unwritten() throws {
        let room = try Self.room()
        let idea = try Self.record("said-1", in: room)
        #expect(idea.seconds == 14)
        #expect(idea.text.isEmpty)
        #expect(idea.means == .speech)
        #expect(idea.renditions.isEmpty)
        let cells = try Self.cells("said-1", in: room)
        #expect(cells["spoken"] == .number(14))
        #expect(cells["transcript"] == .text(""))
        #expect(cells["by ti"] == .text(""))
    }

    @Test("words stand there with who wrote them, when, what the participant said of them, and what was there before")
    func renditions() throws {
        let room = try Self.room()
        let idea = try Self.record("said-2", in: room)
        #expect(idea.text == "ቋንቋ")
        #expect(idea.translations == ["nl": "de taal leren", "ar": "لغة"])
        #expect(idea.renditions.map(\.locale) == ["ar", "nl", "ti"])
        let (arabic, dutch, transcript) = (idea.renditions[0], idea.renditions[1], idea.renditions[2])
        #expect(transcript.latest.by == "helper 2")
        #expect(transcript.latest.verdict == .confirmed)
        #expect(transcript.latest.time.hasPrefix("2017-04-06T12:"))
        #expect(transcript.earlier.isEmpty)
        #expect(dutch.latest.by == "participant")
        #expect(dutch.latest.verdict == .corrected)
        #expect(dutch.earlier.map(\.text) == ["talen", "de taal"])
        #expect(dutch.earlier.map(\.by) == ["helper 1", "facilitator"])
        #expect(dutch.earlier.map(\.verdict) == [nil, .asked])
        #expect(arabic.latest.verdict == .asked)

        let cells = try Self.cells("said-2", in: room)
        #expect(cells["text"] == .text("ቋንቋ"))
        #expect(cells["transcript"] == .text("ቋንቋ"))
        #expect(cells["text nl"] == .text("de taal leren"))
        #expect(cells["by ti"] == .text("helper 2"))
        #expect(cells["written ti"] == .text(transcript.latest.time))
        #expect(cells["verdict ti"] == .text("confirmed"))
        #expect(cells["by nl"] == .text("participant"))
        #expect(cells["verdict nl"] == .text("corrected"))
        #expect(cells["outdated nl"] == .text("no"))
        let earlier = dutch.earlier.map(\.time)
        #expect(
            cells["earlier nl"]
                == .text("helper 1, \(earlier[0]): talen\nfacilitator, \(earlier[1]), asked: de taal"))
        #expect(cells["by nl-simple"] == .text(""))
    }

    @Test("words that the participant says are wrong stand nowhere as words, and are kept with that")
    func withdrawn() throws {
        let room = try Self.room()
        let idea = try Self.record("said-3", in: room)
        #expect(idea.text.isEmpty)
        let transcript = try #require(idea.renditions.first { $0.locale == "ti" })
        #expect(transcript.latest.text == "ገዛ")
        #expect(transcript.latest.verdict == .withdrawn)
        #expect(idea.renditions.first { $0.locale == "nl" }?.isOutdated == true)
        let cells = try Self.cells("said-3", in: room)
        #expect(cells["text"] == .text(""))
        #expect(cells["transcript"] == .text(""))
        #expect(cells["by ti"] == .text(""))
        #expect(cells["verdict ti"] == .text("withdrawn"))
        #expect(cells["earlier ti"] == .text("helper 1, \(transcript.latest.time), withdrawn: ገዛ"))
        #expect(cells["outdated nl"] == .text("yes"))
    }

    @Test("what came in writing has translations with who wrote them, and no length")
    func written() throws {
        var room = try Self.room()
        let name = try #require(room.session.contributions.first?.id)
        try room.do(.render(name, "ti", "ሓሳብ"))
        let idea = try Self.record(name, in: room)
        #expect(idea.seconds == nil)
        #expect(idea.renditions.map(\.latest.by) == ["facilitator"])
        let cells = try Self.cells(name.rawValue, in: room)
        #expect(cells["spoken"] == .text(""))
        #expect(cells["transcript"] == .text(""))
        #expect(cells["text ti"] == .text("ሓሳብ"))
    }

    @Test("the columns of before stand first, in their order")
    func columns() throws {
        let header = try Self.room().export.csv(.contributions).header
        #expect(
            header.prefix(21) == [
                "contribution", "prompt", "text", "locale", "group", "authorship", "means", "time", "revised",
                "withdrawn", "earlier", "theme", "agreeing", "additions", "explanations", "text nl", "text nl-simple",
                "text ar", "text ti", "spoken", "transcript",
            ])
        #expect(header.suffix(5) == ["by ti", "written ti", "outdated ti", "verdict ti", "earlier ti"])
        #expect(Set(header).count == header.count)
    }

    @Test("an answer that was said is told by its length; of an idea, by what was written down of it before")
    func answers() throws {
        var room = try Room.with(["refugees": 5])
        try room.join("p")
        try room.say("why", by: "p")
        try room.say("need", .contribution("c"), by: "p")
        #expect(
            room.export.csv(.answers).rows.filter { $0[2] == .text("spoken") }.map { $0[3] }
                == [.text("1 s"), .text("1 s")])
        try room.answer("p", "need", .text("ቤት"), .contribution("c"), locale: "ti")
        try room.send("p")
        try room.say("need", .contribution("c"), by: "p")
        try room.do(.render("c", "ti", "ቤት ክራይ"))
        try room.answer("p", "need", .text("ስራሕ"), .contribution("c"), locale: "ti")
        let idea = try Self.record("c", in: room)
        #expect(idea.earlier == ["ቤት", "ቤት ክራይ"])
        #expect(idea.text == "ስራሕ")
        let recordings = idea.history.compactMap { version -> SpokenID? in
            if case .spoken(let spoken) = version.value { spoken.recording } else { nil }
        }
        #expect(recordings == ["r1", "r2"])
        #expect(Set(room.export.submissions) == Set(room.acknowledged))
    }

    @Test("no name of a helper, and no name of a recording or what leads to it, leaves the session")
    func secrets() throws {
        var room = try Self.room()
        try room.join("p")
        try room.say("need", .contribution("c"), by: "p")
        let export = room.export
        #expect(try SessionExport(json: export.json()) == export)
        for text in [try export.json()] + SessionExport.Table.allCases.map({ export.csv($0).text }) {
            for secret in ["Sara", "Joost", "sara", "joost", "recording-", "digest"] { #expect(!text.contains(secret)) }
        }
    }
}
