import Outcomes
import SessionModel
import Testing

@Suite struct BallotRoundTests {
    private static let themes: [ThemeID] = ["taal", "ontmoeten", "werk"]

    /// Two people of each group and one without, who may vote in this form.
    private static func voting(_ form: BallotForm = .all) throws -> Room {
        var room = try Room.with(["refugees": 2, "neighbours": 2])
        try room.visit("nobody", group: nil)
        try room.name(themes)
        try room.do(.openVoting(form))
        return room
    }

    private static func table(_ room: Room) throws -> BallotTable? {
        BallotTable(of: try #require(room.session.votingRound), in: room.session)
    }

    @Test("each ballot stands in the group of who gave it, with the place of each theme that they ranked")
    func ranks() throws {
        var room = try Self.voting()
        try room.vote("refugees-person-0", .ranking(["werk", "taal"]))
        try room.vote("neighbours-person-1", .ranking(["taal", "ontmoeten", "werk"]))
        try room.vote("nobody", .ranking(["ontmoeten"]))
        try room.do(.openPhase(.compare))
        let table = try #require(try Self.table(room))
        #expect(table.themes == Self.themes.sorted())
        #expect(
            table.ballots == [
                Ballot(participant: "refugees-person-0", group: "refugees", ranks: ["werk": 1, "taal": 2]),
                Ballot(
                    participant: "neighbours-person-1", group: "neighbours",
                    ranks: ["taal": 1, "ontmoeten": 2, "werk": 3]),
                Ballot(participant: "nobody", group: nil, ranks: ["ontmoeten": 1]),
            ])
    }

    @Test("themes with as many points share a place; those without are not ranked")
    func points() throws {
        var room = try Self.voting(.points(10))
        try room.vote("nobody", .points(["taal": 3, "werk": 3]))
        try room.vote("refugees-person-1", .points(["taal": 2, "werk": 3, "ontmoeten": 5]))
        try room.do(.openPhase(.compare))
        let table = try #require(try Self.table(room))
        #expect(
            table.ballots.map(\.ranks) == [["ontmoeten": 1, "werk": 2, "taal": 3], ["taal": 1, "werk": 1]])
    }

    @Test("of who voted again the last ballot counts; a blank one, or that of somebody who left, does not")
    func leavesOut() throws {
        var room = try Self.voting()
        for person: ParticipantID in ["refugees-person-0", "refugees-person-1", "neighbours-person-0", "nobody"] {
            try room.vote(person, .ranking(["taal"]))
        }
        try room.vote("nobody", .ranking(["werk"]))
        try room.vote("refugees-person-0", .ranking([]))
        try room.do(.erase("refugees-person-1"))
        try room.answer("neighbours-person-0", "consent", .consent(false), .consent)
        try room.do(.openPhase(.compare))
        let table = try #require(try Self.table(room))
        #expect(table.ballots == [Ballot(participant: "nobody", group: nil, ranks: ["werk": 1])])
    }

    @Test("there is nothing to count while people vote, nor after closing, until the outcome may be seen")
    func hidden() throws {
        var room = try Self.voting()
        try room.vote("nobody", .ranking(["taal"]))
        #expect(try Self.table(room) == nil)
        try room.do(.closePhase)
        #expect(try Self.table(room) == nil)
        try room.do(.openPhase(.compare))
        #expect(try Self.table(room) != nil)
    }

    @Test("there is nothing to count when nobody ranked anything")
    func blank() throws {
        var room = try Self.voting()
        try room.vote("nobody", .ranking([]))
        try room.do(.openPhase(.compare))
        #expect(try Self.table(room) == nil)
    }
}
