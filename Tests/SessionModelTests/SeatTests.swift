import SessionModel
import Testing

@Suite struct SeatTests {
    @Test("seats are numbered in the order in which they come, and found by their secret's digest")
    func numbers() throws {
        let session = try Gathering.open().session
        #expect(session.seats["seat1"]?.number == 1)
        #expect(session.seats["seat2"]?.number == 2)
        #expect(session.seat(holding: "digest2")?.id == "seat2")
        #expect(session.seat(holding: "digest3") == nil)
    }

    @Test("a seat that is there already keeps its number and its secret")
    func opensOnce() throws {
        var gathering = try Gathering.open()
        #expect(try gathering.do(.openSeat("seat1", credential: "other")).isEmpty)
        #expect(gathering.session.seat(holding: "other") == nil)
    }

    @Test("people are numbered in the order in which they join, whichever seat they take")
    func joins() throws {
        var gathering = try Gathering.seated()
        try gathering.do(.join("p2", seat: "seat2", locale: "ar"))
        try gathering.do(.join("p3", seat: "seat1", locale: "nl"))
        #expect(gathering.session.participantOrder == ["p1", "p2", "p3"])
        #expect(gathering.session.participantOrder.map { gathering.participant($0)?.number } == [1, 2, 3])
        #expect(gathering.participant("p2")?.locale == "ar")
        #expect(gathering.session.seats["seat2"]?.participant == "p2")
    }

    @Test("whoever sat there leaves unfinished when the next person sits down, with all they answered kept")
    func leavesUnfinished() throws {
        var gathering = try Gathering.seated()
        try gathering.do(.answer(.idea(.text("werk"), "s1")))
        let events = try gathering.do(.join("p2", seat: "seat1", locale: "nl"))
        #expect(
            events == [
                .participantLeft("p1", seat: "seat1"), .participantJoined("p2", seat: "seat1", locale: "nl"),
            ])
        #expect(gathering.session.seats["seat1"]?.participant == "p2")
        #expect(gathering.participant("p1")?.standing == .answering)
        #expect(gathering.participant("p1")?.latestAnswers == ["need": .text("werk")])
        #expect(gathering.session.contributions.isEmpty)
    }

    @Test("leaving frees the seat, once")
    func leaves() throws {
        var gathering = try Gathering.seated()
        #expect(try gathering.do(.leave("p1")) == [.participantLeft("p1", seat: "seat1")])
        #expect(gathering.session.seats["seat1"]?.participant == nil)
        #expect(try gathering.do(.leave("p1")).isEmpty)
    }

    @Test("who left does not take the seat of the next person along")
    func leavesLate() throws {
        var gathering = try Gathering.seated()
        try gathering.do(.join("p2", seat: "seat1", locale: "nl"))
        #expect(try gathering.do(.leave("p1")).isEmpty)
        #expect(gathering.session.seats["seat1"]?.participant == "p2")
    }

    @Test("joining twice under one name changes nothing")
    func joinsOnce() throws {
        var gathering = try Gathering.seated()
        #expect(try gathering.do(.join("p1", seat: "seat2", locale: "nl")).isEmpty)
    }

    @Test("a person needs a seat and a locale of the session")
    func refusesStrangers() throws {
        let session = try Gathering.seated().session
        #expect(throws: SessionError.unknownSeat("seat9")) {
            try session.decide(.join("p2", seat: "seat9", locale: "nl"))
        }
        #expect(throws: SessionError.unknownLocale("fr")) {
            try session.decide(.join("p2", seat: "seat2", locale: "fr"))
        }
        #expect(throws: SessionError.unknownLocale("fr")) { try session.decide(.chooseLocale("p1", "fr")) }
    }

    @Test("a person may choose another locale; choosing the same changes nothing")
    func choosesLocale() throws {
        var gathering = try Gathering.seated()
        #expect(try gathering.do(.chooseLocale("p1", "ar")) == [.localeChosen("p1", "ar")])
        #expect(gathering.participant("p1")?.locale == "ar")
        #expect(try gathering.do(.chooseLocale("p1", "ar")).isEmpty)
    }

    @Test(
        "somebody who takes no part can do nothing",
        arguments: [
            SessionCommand.chooseLocale("p9", "nl"), .answer(.plain("s1", by: "p9")),
            .send("p9", submission: "s1", counted: []), .leave("p9"), .erase("p9"),
        ])
    func unknown(_ command: SessionCommand) throws {
        let session = try Gathering.seated().session
        #expect(throws: SessionError.unknownParticipant("p9")) { try session.decide(command) }
    }

    @Test("a person who goes on at another seat takes all along, and whoever sat there leaves")
    func moves() throws {
        var gathering = try Gathering.withIdeas()
        let before = gathering.session
        #expect(
            try gathering.do(.move("p1", to: "seat2")) == [
                .participantLeft("p2", seat: "seat2"), .participantMoved("p1", seat: "seat2"),
            ])
        #expect(gathering.session.seats["seat1"]?.participant == nil)
        #expect(gathering.session.seats["seat2"]?.participant == "p1")
        #expect(gathering.participant("p1")?.seat == "seat2")
        #expect(gathering.session.contributions == before.contributions)
        #expect(gathering.session.participantOrder == before.participantOrder)
        #expect(try gathering.do(.move("p1", to: "seat2")).isEmpty)
    }

    @Test("who moves after another took their seat leaves that one where they are")
    func movesLate() throws {
        var gathering = try Gathering.withIdeas()
        #expect(try gathering.do(.move("p3", to: "seat2")).count == 2)
        #expect(gathering.session.seats.mapValues(\.participant) == ["seat1": "p1", "seat2": "p3"])
    }

    @Test("only somebody who takes part moves, to a seat that is there")
    func refusesMoves() throws {
        var gathering = try Gathering.withIdeas()
        try gathering.do(.erase("p2"))
        let session = gathering.session
        #expect(throws: SessionError.unknownSeat("seat9")) { try session.decide(.move("p1", to: "seat9")) }
        #expect(throws: SessionError.erased("p2")) { try session.decide(.move("p2", to: "seat1")) }
        #expect(throws: SessionError.unknownParticipant("p9")) { try session.decide(.move("p9", to: "seat1")) }
    }
}
