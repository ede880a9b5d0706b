import Outcomes
import SessionModel
import Testing

@Suite struct ExportAnswersTests {
    @Test("an answer is exported under a pseudonym, with its day but not its time")
    func exports() throws {
        let export = try Room.with(["refugees": 5, "professionals": 5]).export
        #expect(export.answers.count == 30)
        let goal = try #require(export.answers.first { $0.prompt == "goal" })
        #expect(goal.value == .shown(.choice("house")))
        #expect(goal.locale == .shown("nl"))
        #expect(goal.day == "2017-04-06")
        #expect(goal.status == .sent)
        #expect(goal.revision == 1)
        #expect(goal.isLatest)
        #expect(!export.csv(.answers).text.contains("12:"))
    }

    @Test("a changed answer has a row for each reply, numbered, of which the last is the latest")
    func revisions() throws {
        var room = try Room()
        try room.join("p")
        try room.answer("p", "goal", .choice("house"))
        try room.answer("p", "years", .number(-3))
        try room.answer("p", "goal", .choice("work"))
        try room.answer("p", "goal", .skipped)
        let export = room.export
        #expect(export.answers.map(\.prompt) == ["goal", "goal", "goal", "years"])
        #expect(export.answers.map(\.revision) == [1, 2, 3, 1])
        #expect(export.answers.map(\.isLatest) == [false, false, true, true])
        #expect(export.csv(.answers).rows.map { $0[3] } == [.text("house"), .text("work"), .text(""), .number(-3)])
        #expect(export.csv(.answers).rows.map { $0[2] } == ["choice", "choice", "skipped", "number"].map { .text($0) })
    }

    @Test("an idea that was sent is not among the answers; one that was not stays there as unfinished")
    func ideas() throws {
        var room = try Room()
        try room.visit("sender", group: "refugees")
        try room.join("leaver")
        try room.answer("leaver", "need", .text("werk"), .contribution("left"))
        let export = room.export
        #expect(export.contributions.count == 1)
        let ideas = export.answers.filter { $0.prompt == "need" }
        #expect(ideas.map(\.value) == [.shown(.text("werk"))])
        #expect(ideas.map(\.status) == [.unfinished])
    }

    @Test("an answer that was not among what counted is told apart from one that was")
    func notCounted() throws {
        var room = try Room()
        try room.join("p")
        try room.answer("p", "goal", .choice("house"))
        try room.answer("p", "need", .text("werk"), .contribution("c"))
        try room.send("p", ["goal"])
        #expect(room.export.answers.map(\.status) == [.sent, .notCounted])
        #expect(room.export.contributions.isEmpty)
    }

    @Test("of who said no only that is exported")
    func declined() throws {
        var room = try Room()
        try room.join("p")
        try room.answer("p", "need", .text("geheim"), .contribution("c"))
        try room.answer("p", "why", .text("geheim"))
        try room.answer("p", "consent", .consent(false), .consent)
        #expect(room.export.answers.map(\.value) == [.shown(.consent(false))])
        #expect(room.export.answers.map(\.status) == [.declined])
        #expect(try !room.export.json().contains("geheim"))
    }

    @Test("of who was erased nothing is exported")
    func erased() throws {
        var room = try Room.with(["refugees": 1])
        try room.do(.erase("refugees-person-0"))
        #expect(room.export.answers.isEmpty)
        #expect(room.export.contributions.isEmpty)
        #expect(room.export.participants.erased == 1)
    }

    @Test("the reply that told the group is withheld where the group is")
    func groupReply() throws {
        var room = try Room.with(["refugees": 7, "professionals": 6, "neighbours": 4])
        try room.join("late")
        try room.answer("late", "group", .choice("refugees"), .group)
        let replies = room.export.answers.filter { $0.prompt == "group" }
        #expect(replies.count == 18)
        #expect(replies.count { $0.value == .shown(.choice("refugees")) && $0.group == .shown("refugees") } == 7)
        #expect(replies.count { $0.value == .withheld && $0.group == .withheld } == 11)
        #expect(!room.export.csv(.answers).text.contains("neighbours"))
        #expect(!room.export.csv(.answers).text.contains("professionals"))
    }

    @Test("an earlier choice for a group that is withheld is withheld too")
    func earlierGroup() throws {
        var room = try Room.with(["refugees": 7, "professionals": 6, "neighbours": 4])
        try room.join("mover")
        try room.answer("mover", "group", .choice("neighbours"), .group)
        try room.answer("mover", "group", .choice("refugees"), .group)
        try room.send("mover")
        let replies = room.export.answers.filter { $0.prompt == "group" && $0.group == .shown("refugees") }
        #expect(replies.count { $0.value == .withheld } == 1)
        #expect(replies.count { $0.value == .shown(.choice("refugees")) } == 8)
    }

    @Test("the only speaker of a language in a group is not told by it")
    func rareLocale() throws {
        var room = try Room.with(["refugees": 7, "professionals": 6])
        try room.visit("only", group: "refugees", locale: "ti")
        let export = room.export
        #expect(export.answers.allSatisfy { $0.locale != .shown("ti") })
        #expect(export.answers.filter { $0.group == .shown("refugees") }.allSatisfy { $0.locale == .withheld })
        #expect(export.answers.filter { $0.group == .shown("professionals") }.allSatisfy { $0.locale == .shown("nl") })
        #expect(export.contributions.last?.locale == "ti")
    }

    @Test("pseudonyms are numbers that no screen shows, drawn anew for each export")
    func pseudonyms() throws {
        let room = try Room.with(["refugees": 30])
        let first = room.export(seed: 1)
        let numbers = Set(first.answers.map(\.participant))
        #expect(numbers.count == 30)
        #expect(numbers.allSatisfy { $0 >= 1_000 })
        #expect(first.answers.map(\.participant) == first.answers.map(\.participant).sorted())
        #expect(first == room.export(seed: 1))
        #expect(numbers != Set(room.export(seed: 2).answers.map(\.participant)))
    }

    @Test(
        "every kind of reply can be read in one cell",
        arguments: [
            (AnswerValue.choice("a"), CSVCell.text("a")), (.choices(["a", "b"]), .text("a, b")),
            (.scale(3), .number(3)), (.number(-2), .number(-2)),
            (.text("=x"), .text("=x")), (.ranking(["b", "a"]), .text("b > a")),
            (.points(["b": 3, "a": 7]), .text("a 7, b 3")), (.consent(true), .text("yes")),
            (.consent(false), .text("no")), (.seen, .text("")), (.skipped, .text("")),
            (
                .ideas([
                    IdeaReaction(contribution: "c1", agrees: true),
                    IdeaReaction(contribution: "c2", agrees: false, addition: "en werk"),
                ]), .text("c1 agrees, c2 heard: \"en werk\"")
            ),
        ])
    func readable(_ value: AnswerValue, _ cell: CSVCell) throws {
        var room = try Room()
        try room.join("p")
        try room.answer("p", "prompt", value)
        #expect(room.export.csv(.answers).rows.map { $0[3] } == [cell])
    }
}
