import Journal
import PromptEngine
import SessionModel

/// The events of a session in which each person gives ten ideas, hears three of others and votes, while the facilitator
/// files them all in twelve themes; its outcome may be seen.
struct LargeSession {
    static let ideas = 10
    static let themes = 12
    private static let heard = 3

    let people: Int
    let setup: SessionSetup
    private let provenance = Provenance(means: .typing, locale: "nl")

    init(people: Int, catalogue: Catalogue) throws {
        guard let flow = catalogue.flow("assen-2017") else { throw BenchmarkError("Prompts/assen-2017 is gone") }
        self.people = people
        setup = SessionSetup(
            title: "Bench", flow: flow.id, groups: flow.groups, locales: ["nl"], code: "\(100_000 + people)",
            retentionDays: 30)
    }

    var contributions: Int { people * Self.ideas }

    /// Writes the session to a journal, some thousands of events at a time.
    func write(to journal: any Journal) async throws {
        let events = events
        for start in stride(from: 0, to: events.count, by: 5_000) {
            let part = events[start..<min(start + 5_000, events.count)]
            try await journal.append(
                part.map { RecordedEvent(at: Timestamp(milliseconds: 0), $0) }, to: SessionID("large-\(people)"),
                expecting: start)
        }
    }

    private var events: [SessionEvent] {
        var words = TopicWords(topics: Self.themes, perTopic: 300, common: 4_000)
        var events: [SessionEvent] = [.created(setup), .phaseOpened(.contribute)]
        for person in 0..<people { events += ideas(of: person, &words) }
        events.append(.phaseOpened(.explain))
        for person in 0..<people { events += reactions(of: person) }
        events.append(.phaseOpened(.bundle))
        for theme in 0..<Self.themes {
            let wording = ThemeWording(name: "Thema \(theme)")
            events.append(.themesChanged([.made(themeID(theme)), .worded(themeID(theme), "nl", wording)]))
        }
        for person in 0..<people {
            events.append(
                .themesChanged([.filed((0..<Self.ideas).map { idea(person, $0) }, themeID(person % Self.themes))]))
        }
        events += [.votingOpened(round: 1, .top(3)), .phaseOpened(.prioritise)]
        for person in 0..<people { events.append(ballot(of: person)) }
        events.append(.phaseOpened(.compare))
        return events
    }

    private func ideas(of person: Int, _ words: inout TopicWords) -> [SessionEvent] {
        let (id, seat) = (participant(person), SeatID("large-seat-\(person)"))
        func answer(_ prompt: PromptID, _ value: AnswerValue, _ purpose: AnswerPurpose) -> SessionEvent {
            .answered(
                AnswerSubmission(
                    submission: SubmissionID("\(prompt)-\(person)"), participant: id, prompt: prompt, value: value,
                    purpose: purpose, provenance: provenance))
        }
        let group = setup.groups[person % setup.groups.count]
        var events: [SessionEvent] = [
            .seatOpened(seat, credential: CredentialDigest("digest-\(person)")),
            .participantJoined(id, seat: seat, locale: "nl"),
            answer("consent", .consent(true), .consent),
            answer("group", .choice(OptionID(group.rawValue)), .group),
            answer("need", .text(words.text(topic: person % Self.themes)), .contribution(idea(person, 0))),
            .sent(id, submission: SubmissionID("sent-\(person)"), counted: ["consent", "group", "need"]),
        ]
        for number in 1..<Self.ideas {
            events.append(
                .contributed(
                    ContributionSubmission(
                        submission: SubmissionID("idea-\(person)-\(number)"), participant: id,
                        contribution: idea(person, number), prompt: "need",
                        text: words.text(topic: person % Self.themes), provenance: provenance)))
        }
        return events
    }

    private func reactions(of person: Int) -> [SessionEvent] {
        (1...Self.heard).map { number in
            .reacted(
                ReactionSubmission(
                    submission: SubmissionID("reaction-\(person)-\(number)"), participant: participant(person),
                    reaction: IdeaReaction(contribution: idea((person + number) % people, number), agrees: true),
                    provenance: provenance))
        }
    }

    private func ballot(of person: Int) -> SessionEvent {
        .voted(
            BallotSubmission(
                submission: SubmissionID("ballot-\(person)"), participant: participant(person), round: 1,
                choice: .ranking([person, person / 2 + 5, person / 3 + 1].uniqued { themeID($0 % Self.themes) }),
                provenance: provenance))
    }

    private func participant(_ person: Int) -> ParticipantID { ParticipantID("large-participant-\(person)") }
    private func idea(_ person: Int, _ number: Int) -> ContributionID { ContributionID("idea-\(person)-\(number)") }
    private func themeID(_ number: Int) -> ThemeID { ThemeID("theme-\(number)") }
}

extension [Int] {
    fileprivate func uniqued<Name: Hashable>(_ name: (Int) -> Name) -> [Name] {
        var seen: Set<Name> = []
        return map(name).filter { seen.insert($0).inserted }
    }
}
