import Outcomes
import SessionModel
import TestSupport

extension Room {
    /// A whole session, with something of everything: people of a small group and without one, who went, declined and
    /// were erased; ideas in all states; themes that were merged and undone; a vote whose outcome is known and one that
    /// goes on.
    static func whole() throws -> Room {
        var room = try Room.with(["refugees": 7, "professionals": 6, "neighbours": 4])
        try room.visit("none", group: nil, locale: "ti")
        try room.visit("gone", group: "refugees", locale: "ar")
        try room.visit("refuser", group: "refugees")
        try room.join("late")
        try room.answer("late", "group", .choice("neighbours"), .group)
        try room.answer("late", "need", .text("half"), .contribution("unsent"))
        let ideas = room.session.contributions.map(\.id)
        try room.add("added-1", by: "refugees-person-0", "eerst een huis")
        try room.do(.render("added-1", "nl-simple", "Een huis eerst"))
        try room.add("added-1", by: "refugees-person-0", "=eerst een huis")
        try room.do(.render("added-1", "ar", "منزل"))
        try room.add("added-2", by: "neighbours-person-1", "weg")
        try room.do(.withdraw("added-2", by: "neighbours-person-1"))
        try room.sayIdeas(by: ["refugees-person-2", "refugees-person-3", "professionals-person-0"])
        try room.sayIdea("said-4", by: "refugees-person-4")
        try room.do(.render("said-4", "ti", "ስራሕ", by: .helper("helper-sara")))
        try room.sayIdea("said-4", by: "refugees-person-4")
        try room.say("why", by: "refugees-person-5")
        try room.answer("refugees-person-1", "need", .text("anders"), .contribution(ideas[1]))
        try room.do(.explainOrally(ideas[0], submission: "oral", text: "omdat", locale: "nl"))
        try room.do(.openPhase(.bundle))
        try room.name(["t1", "t2", "t3"])
        try room.do(
            .changeThemes([.filed(Array(ideas[0..<5]) + ["added-1"], "t1"), .filed(Array(ideas[5..<12]), "t2")]))
        try room.do(.changeThemes([.merged("t2", into: "t1")]))
        try room.do(.undoThemes(version: room.session.board.version))
        for person in ["refugees-person-3", "neighbours-person-0", "none", "refuser"] {
            try room.react(ParticipantID(person), to: "added-1", adding: person == "none" ? "ook ik" : nil)
        }
        try room.do(
            .object(
                ObjectionSubmission(
                    submission: "objection", participant: "none", contribution: ideas[0], theme: "t1", isStanding: true)
            ))
        try room.do(.call(ideas[0]))
        try room.do(.openVoting(.top(2)))
        for (index, person) in room.session.participantOrder.enumerated() where person != "late" {
            try room.vote(person, .ranking([["t1", "t2"], ["t2"], ["t3", "t1"], []][index % 4]))
        }
        try room.do(.openPhase(.compare))
        for (index, person) in room.session.participantOrder.enumerated() {
            try room.recognise(person, [.yes, .partly, .no][index % 3])
        }
        try room.do(.openPhase(.prioritise))
        try room.vote("none", .ranking(["t3"]))
        try room.do(.closePhase)
        try room.answer("refuser", "consent", .consent(false), .consent)
        try room.erase("gone")
        return room
    }

    /// What a restart would find after the journal's words of somebody were erased.
    mutating func erase(_ person: ParticipantID) throws {
        try self.do(.erase(person))
        rewrite { $0.erasing(person) }
    }

    mutating func add(_ name: ContributionID, by person: ParticipantID, _ text: String) throws {
        try self.do(
            .contribute(
                ContributionSubmission(
                    submission: SubmissionID("add-\(journal.count)"), participant: person, contribution: name,
                    prompt: "need-more", text: text, provenance: Provenance(means: .typing, locale: "nl"))))
    }

    mutating func react(_ person: ParticipantID, to name: ContributionID, adding addition: String? = nil) throws {
        try self.do(
            .react(
                ReactionSubmission(
                    submission: SubmissionID("react-\(journal.count)"), participant: person,
                    reaction: IdeaReaction(contribution: name, agrees: true, addition: addition),
                    provenance: Provenance(means: .touch, locale: "ti"))))
    }

    mutating func recognise(_ person: ParticipantID, _ recognition: Recognition) throws {
        try self.do(
            .recognise(
                RecognitionSubmission(
                    submission: SubmissionID("reply-\(journal.count)"), participant: person,
                    round: session.votingRound?.number ?? 0, recognition: recognition,
                    provenance: Provenance(means: .touch, locale: "nl"))))
    }

    func journalExport(seed: UInt64 = 7) -> JournalExport {
        var generator = SeededGenerator(seed: seed)
        return JournalExport(of: journal, using: &generator)
    }
}

extension JournalExport {
    /// The session that it reads back into.
    var session: Session { events.reduce(into: Session()) { $0.apply($1) } }

    /// The lines without the names of people, submissions and recordings, sorted.
    func anonymousLines() throws -> [String] {
        try lines().split(separator: "\n").map { line in
            String(line.replacing(#/"(p|s|r)[0-9]+"/#) { "\"\($0.output.1)\"" })
        }.sorted()
    }
}
