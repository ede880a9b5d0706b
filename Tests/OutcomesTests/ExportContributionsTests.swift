import Outcomes
import SessionModel
import Testing

@Suite struct ExportContributionsTests {
    @Test("an idea is exported with its words, language, group and how and when it came")
    func exports() throws {
        var room = try Room.with(["refugees": 4, "professionals": 5])
        try room.visit("last", group: "refugees", locale: "ti")
        let idea = try #require(room.export.contributions.last)
        let source = try #require(room.session.contributions.last)
        #expect(idea.id == source.id)
        #expect(idea.prompt == "need")
        #expect(idea.text == source.text)
        #expect(idea.locale == "ti")
        #expect(idea.group == .shown("refugees"))
        #expect(idea.authorship == .alone)
        #expect(idea.means == .touch)
        #expect(idea.time == "2017-04-06T13:02:00Z")
        #expect(!idea.isRevised)
        #expect(!idea.isWithdrawn)
        #expect(room.export.contributions.map(\.id) == room.session.contributions.map(\.id))
    }

    @Test("every wording of an idea is kept, also those from before it was sent, and the skip that withdrew it")
    func history() throws {
        var room = try Room()
        try room.join("p")
        try room.answer("p", "need", .text("tal"), .contribution("c"))
        try room.answer("p", "need", .text("taal"), .contribution("c"))
        try room.send("p")
        try room.answer("p", "need", .text("taal leren"), .contribution("c"))
        try room.answer("p", "need", .skipped, .contribution("c"))
        let idea = try #require(room.export.contributions.first)
        #expect(idea.text == "taal leren")
        #expect(idea.isRevised)
        #expect(idea.isWithdrawn)
        #expect(idea.history.map(\.value) == [.text("tal"), .text("taal"), .text("taal leren"), .skipped])
        #expect(idea.history.map(\.submission) == room.acknowledged)
        #expect(
            room.export.csv(.contributions).rows == [
                [
                    .text("c"), .text("need"), .text("taal leren"), .text("nl"), .text("withheld"), .text("alone"),
                    .text("touch"), .text("2017-04-06T12:06:00Z"), .text("yes"), .text("yes"), .text("tal\ntaal"),
                    .text(""), .number(0), .text(""), .text(""), .text(""), .text(""), .text(""), .text(""),
                ] + Array(repeating: .text(""), count: 22)
            ])
    }

    @Test("the ideas of small groups are exported without their group")
    func withholds() throws {
        let room = try Room.with(["refugees": 7, "professionals": 6, "neighbours": 4])
        let groups = room.export.contributions.map(\.group)
        #expect(groups.count { $0 == .shown("refugees") } == 7)
        #expect(groups.count { $0 == .withheld } == 10)
        #expect(room.export.csv(.contributions).text.contains("withheld"))
        #expect(!room.export.csv(.contributions).text.contains("professionals"))
    }

    @Test("nothing in the table leads to a person: no pseudonym, no seat, no name")
    func namesNobody() throws {
        let export = try Room.with(["refugees": 5, "professionals": 5]).export
        let numbers = Set(export.answers.map(\.participant)).map(String.init)
        let text = export.csv(.contributions).text
        #expect(numbers.count == 10)
        #expect(numbers.allSatisfy { !text.contains($0) })
        #expect(!text.contains("person"))
        #expect(!text.contains("seat"))
    }

    @Test("of who said no after sending no idea is exported")
    func declined() throws {
        var room = try Room.with(["refugees": 5])
        try room.answer("refugees-person-0", "consent", .consent(false), .consent)
        #expect(room.export.contributions.count == 4)
        let answers = room.export.answers.filter { $0.status == .declined }
        #expect(answers.map(\.value) == [.shown(.consent(true)), .shown(.consent(false))])
    }
}
