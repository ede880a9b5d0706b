import SessionModel
import TestSupport
import Testing

/// The promises of a session to the people in it, whatever is done and in whichever order.
@Suite struct InvariantTests {
    /// What people see of the board.
    private struct Board: Equatable {
        let themes: [Theme]
        let places: [ContributionID: ThemeID]

        init(of session: Session) {
            themes = session.board.themes
            places = session.board.places
        }

        private init(themes: [Theme], places: [ContributionID: ThemeID]) {
            self.themes = themes
            self.places = places
        }

        /// Without ideas that were erased since.
        func left(in session: Session) -> Board {
            Board(themes: themes, places: places.filter { session.contribution($0.key) != nil })
        }
    }

    @Test("no change of themes touches a contribution; each has a place on the board or none", arguments: seeds)
    func keepsContributions(_ seed: UInt64) throws {
        _ = try PropertyTests.run(seed: seed) { before, command, after in
            let session = after.session
            switch command {
            case .changeThemes, .undoThemes: #expect(session.contributions == before.contributions)
            default: break
            }
            let themes = session.board.themes.map(\.id)
            #expect(Set(themes).count == themes.count)
            for (contribution, theme) in session.board.places {
                #expect(session.contribution(contribution) != nil)
                #expect(session.board.theme(theme) != nil)
            }
        }
    }

    @Test("undoing gives the board as it was before, step by step back to the empty one", arguments: seeds)
    func undoes(_ seed: UInt64) throws {
        var boards: [Board] = []
        var gathering = try PropertyTests.run(seed: seed) { before, command, after in
            let board = Board(of: after.session)
            switch command {
            case .changeThemes: boards.append(Board(of: before))
            case .undoThemes:
                let last = boards.popLast()
                #expect(board == last)
            case .erase:
                // Now, since somebody else may give the name to an idea of their own.
                boards = boards.map { $0.left(in: after.session) }
                #expect(board == Board(of: before).left(in: after.session))
            default: #expect(board == Board(of: before))
            }
        }
        while let expected = boards.popLast() {
            gathering.record(.themesUndone)
            #expect(Board(of: gathering.session) == expected)
        }
        #expect(!gathering.session.board.canUndo)
        #expect(gathering.session.board.themes.isEmpty)
        #expect(gathering.session.board.places.isEmpty)
    }

    @Test("a theme counts the different people whose contributions in it count", arguments: seeds)
    func countsContributors(_ seed: UInt64) throws {
        _ = try PropertyTests.run(seed: seed) { _, _, after in
            let session = after.session
            var people: [ThemeID?: Set<ParticipantID>] = [:]
            for idea in session.contributions where !idea.isWithdrawn {
                people[session.board.places[idea.id], default: []].insert(idea.participant)
            }
            #expect(session.contributorCounts == people.mapValues(\.count))
        }
    }

    @Test("a person counts once, whichever seat they use", arguments: seeds)
    func countsOnce(_ seed: UInt64) throws {
        let gathering = try PropertyTests.run(seed: seed) { before, command, after in
            let session = after.session
            if case .move = command {
                #expect(session.participantOrder == before.participantOrder)
                #expect(session.contributions == before.contributions)
                #expect(session.votingRounds == before.votingRounds)
            }
            for round in session.votingRounds {
                #expect(round.turnout == round.ballots.count)
                #expect(round.turnout <= session.participants.count)
            }
        }
        for round in gathering.session.votingRounds {
            let voters = gathering.journal.compactMap { recorded -> ParticipantID? in
                guard case .voted(let ballot) = recorded.event, ballot.round == round.number else { return nil }
                let standing = gathering.participant(ballot.participant)?.standing
                return standing == .erased || standing == .declined ? nil : ballot.participant
            }
            #expect(Set(round.ballots.keys) == Set(voters))
        }
    }

    @Test("a ballot ranks themes of its round, which stay as they were when the round opened", arguments: seeds)
    func freezesThemes(_ seed: UInt64) throws {
        _ = try PropertyTests.run(seed: seed) { before, _, after in
            let rounds = after.session.votingRounds
            #expect(rounds.map(\.number) == Array(1..<rounds.count + 1))
            for (old, new) in zip(before.votingRounds, rounds) {
                #expect(old.themes == new.themes)
                #expect(old.form == new.form)
            }
            if rounds.count > before.votingRounds.count { #expect(rounds.last?.themes == before.board.themes) }
            for round in rounds {
                let themes = Set(round.themes.map(\.id))
                for ballot in round.ballots.values { #expect(themes.isSuperset(of: ballot.choice.ranks.keys)) }
            }
        }
    }

    @Test("an outcome is hidden until voting is over, and then no ballot is added or changed", arguments: seeds)
    func hides(_ seed: UInt64) throws {
        _ = try PropertyTests.run(seed: seed) { before, command, after in
            for (old, new) in zip(before.votingRounds, after.session.votingRounds) {
                if old.isRevealed {
                    #expect(new.isRevealed)
                    if case .vote = command { #expect(new == old) }
                } else if new.isRevealed {
                    switch command {
                    case .openPhase(.compare), .openPhase(.close), .end: break
                    default: Issue.record("\(command) showed an outcome")
                    }
                }
            }
            if after.session.phase == .prioritise, after.session.isPhaseOpen {
                #expect(after.session.votingRound?.isRevealed == false)
            }
        }
    }

    @Test("nothing counts of who takes no part, in ideas, reactions, objections or votes", arguments: seeds)
    func silence(_ seed: UInt64) throws {
        _ = try PropertyTests.run(seed: seed) { _, _, after in
            let session = after.session
            let silent = Set(
                session.participants.values.filter { $0.standing == .declined || $0.standing == .erased }.map(\.id))
            for idea in session.contributions {
                if silent.contains(idea.participant) { #expect(idea.isWithdrawn) }
                #expect(silent.isDisjoint(with: idea.heardBy))
                #expect(silent.isDisjoint(with: idea.objections.keys))
            }
            for round in session.votingRounds {
                #expect(silent.isDisjoint(with: round.ballots.keys))
                #expect(silent.isDisjoint(with: round.recognitions.keys))
            }
            if let called = session.called { #expect(session.contribution(called)?.isWithdrawn == false) }
        }
    }

    private static let seeds = Array(UInt64(0)..<50)
}
