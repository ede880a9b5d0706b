import SessionModel
import TestSupport
import Testing

/// Which idea each participant hears next.
@Suite struct ListeningTests {
    @Test("everybody hears each idea of the others once and never their own, whoever listens when", arguments: 1...20)
    func each(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var room = try Gathering.room(ideas: (0..<7).map { _ in Int.random(in: 0...4, using: &generator) })
        var left = room.session.participantOrder
        var heard: [ParticipantID: Set<ContributionID>] = [:]
        while let listener = left.randomElement(using: &generator) {
            let listening = room.session.listening(of: listener)
            #expect(listening.heard == heard[listener, default: []].count)
            guard let idea = listening.next else {
                #expect(listening.heard == listening.count)
                left.removeAll { $0 == listener }
                continue
            }
            #expect(idea.participant != listener)
            #expect(heard[listener, default: []].insert(idea.id).inserted)
            try room.pass(idea, by: listener)
        }
        for listener in room.session.participantOrder {
            let others = room.session.contributions.filter { $0.participant != listener }.map(\.id)
            #expect(heard[listener, default: []] == Set(others))
        }
    }

    @Test("people who hear one idea each keep all ideas equally often heard, give or take one", arguments: [1, 4, 9])
    func fair(_ count: Int) throws {
        var room = try Gathering.room(ideas: [count] + Array(repeating: 0, count: 25))
        for listener in room.session.participantOrder.dropFirst() {
            let idea = try #require(room.session.listening(of: listener).next)
            try room.pass(idea, by: listener)
            let times = room.session.contributions.map(\.heardBy.count)
            #expect((times.max() ?? 0) - (times.min() ?? 0) <= 1)
        }
    }

    @Test("whoever listens when, contributors too, the difference is two at most", arguments: 1...20)
    func nearlyFair(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var room = try Gathering.room(ideas: [3, 2, 4, 1, 1, 2])
        for _ in 0..<200 {
            let listener = ParticipantID("p\(Int.random(in: 0..<6, using: &generator))")
            guard let idea = room.session.listening(of: listener).next else { continue }
            try room.pass(idea, by: listener)
            let times = room.session.contributions.map(\.heardBy.count)
            #expect((times.max() ?? 0) - (times.min() ?? 0) <= 2)
        }
    }

    @Test("of ideas as often heard, the first three are of three groups")
    func groups() throws {
        for listener in 0..<9 {
            var room = try Gathering.room(ideas: Array(repeating: 2, count: 9))
            let id = ParticipantID("p\(listener)")
            var heard: Set<StakeholderGroupID?> = []
            for _ in 0..<3 {
                let idea = try #require(room.session.listening(of: id).next)
                heard.insert(room.session.participants[idea.participant]?.group)
                try room.pass(idea, by: id)
            }
            #expect(heard == ["refugees", "professionals", "neighbours"])
        }
    }

    @Test("people who listen at the same time begin with different ideas, and the same state gives the same idea")
    func spread() throws {
        let room = try Gathering.room(ideas: [21] + Array(repeating: 0, count: 12))
        let first = room.session.participantOrder.dropFirst().map { room.session.listening(of: $0).next?.id }
        #expect(Set(first).count == 12)
        #expect(first == room.session.participantOrder.dropFirst().map { room.session.listening(of: $0).next?.id })
    }

    @Test("an idea that was taken back is not heard")
    func withdrawn() throws {
        var room = try Gathering.room(ideas: [1, 0])
        try room.do(.withdraw("c0.0", by: "p0"))
        let listening = room.session.listening(of: "p1")
        #expect(listening.next == nil)
        #expect(listening.count == 0)
    }
}
