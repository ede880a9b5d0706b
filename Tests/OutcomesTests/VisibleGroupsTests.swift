import Outcomes
import SessionModel
import Testing

@Suite struct VisibleGroupsTests {
    @Test("the group of somebody who sent is shown when it is large enough, beside the person and the idea")
    func shows() throws {
        let session = try Room.with(["refugees": 5, "professionals": 6]).session
        let groups = VisibleGroups(of: session)
        #expect(groups.withheld.isEmpty)
        #expect(session.participants["refugees-person-0"].flatMap { groups.visibleGroup(of: $0) } == "refugees")
        #expect(
            session.contributions.map { groups.visibleGroup(of: $0, in: session) }
                == Array(repeating: "refugees", count: 5) + Array(repeating: "professionals", count: 6))
    }

    @Test("a small group and the next smallest are not shown")
    func withholds() throws {
        let session = try Room.with(["refugees": 7, "professionals": 6, "neighbours": 4]).session
        let groups = VisibleGroups(of: session)
        #expect(groups.withheld == ["neighbours", "professionals"])
        #expect(Set(session.contributions.map { groups.visibleGroup(of: $0, in: session) }) == ["refugees", nil])
    }

    @Test("who has not sent is shown without a group and does not make one large")
    func unfinished() throws {
        var room = try Room.with(["refugees": 5, "professionals": 4])
        try room.join("late")
        try room.answer("late", "group", .choice("professionals"), .group)
        let groups = VisibleGroups(of: room.session)
        #expect(groups.withheld == ["refugees", "professionals"])
        try room.send("late")
        let after = VisibleGroups(of: room.session)
        #expect(after.withheld.isEmpty)
        #expect(room.session.participants["late"].flatMap { groups.visibleGroup(of: $0) } == nil)
        #expect(room.session.participants["late"].flatMap { after.visibleGroup(of: $0) } == "professionals")
    }

    @Test("who was erased or said no after sending no longer makes a group large")
    func leavesGroup() throws {
        var erased = try Room.with(["refugees": 5, "professionals": 6])
        var declined = erased
        try erased.do(.erase("refugees-person-0"))
        try declined.answer("refugees-person-0", "consent", .consent(false), .consent)
        #expect(VisibleGroups(of: erased.session).withheld == ["refugees", "professionals"])
        #expect(VisibleGroups(of: declined.session).withheld == ["refugees", "professionals"])
    }

    @Test("people without a group look like those of a withheld one: a few of them take the smallest group along")
    func ungrouped() throws {
        var room = try Room.with(["refugees": 6, "professionals": 5])
        for number in 1...4 {
            try room.visit(ParticipantID("none-\(number)"), group: nil)
            let groups = VisibleGroups(of: room.session)
            #expect(groups.withheld == ["professionals"])
            #expect(Set(room.session.contributions.map { groups.visibleGroup(of: $0, in: room.session) }).count == 2)
        }
        try room.visit("none-5", group: nil)
        let groups = VisibleGroups(of: room.session)
        #expect(groups.withheld.isEmpty)
        #expect(room.session.participants["none-5"].flatMap { groups.visibleGroup(of: $0) } == nil)
    }
}
