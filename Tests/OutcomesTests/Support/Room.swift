import Outcomes
import SessionModel
import TestSupport

/// A session under test, filled through its commands; every command takes a minute from noon on 6 April 2017, UTC.
struct Room {
    private(set) var session = Session()
    private(set) var journal: [RecordedEvent] = []
    private var minutes: Int64 = 0
    private var submissions = 0

    static let noon: Int64 = 1_491_480_000_000

    init(groups: [StakeholderGroupID] = ["refugees", "professionals", "neighbours"]) throws {
        try self.do(
            .create(
                SessionSetup(
                    title: "Assen", flow: "assen-2017", groups: groups, locales: ["nl", "nl-simple", "ar", "ti"],
                    code: "170406", retentionDays: 30)))
        try self.do(.openSeat("seat1", credential: "digest-of-secret"))
        try self.do(.openPhase(.contribute))
    }

    /// A room in which so many people of each group have sent one idea and one goal, all in Dutch.
    static func with(_ sizes: KeyValuePairs<StakeholderGroupID, Int>) throws -> Room {
        var room = try Room()
        for (group, size) in sizes {
            for number in 0..<size { try room.visit(ParticipantID("\(group)-person-\(number)"), group: group) }
        }
        return room
    }

    mutating func `do`(_ command: SessionCommand) throws(SessionError) {
        for event in try session.decide(command) {
            let recorded = RecordedEvent(at: Timestamp(milliseconds: Self.noon + minutes * 60_000), event)
            session.apply(recorded)
            journal.append(recorded)
        }
        minutes += 1
    }

    /// Rewrites what is stored, as a journal does when words are erased.
    mutating func rewrite(_ change: (SessionEvent) -> SessionEvent) {
        journal = journal.map { RecordedEvent(at: $0.at, change($0.event)) }
    }

    mutating func join(_ person: ParticipantID, locale: LocaleTag = "nl") throws {
        try self.do(.join(person, seat: "seat1", locale: locale))
    }

    /// - Returns: the name of the submission.
    @discardableResult
    mutating func answer(
        _ person: ParticipantID, _ prompt: PromptID, _ value: AnswerValue, _ purpose: AnswerPurpose = .plain,
        locale: LocaleTag = "nl"
    ) throws -> SubmissionID {
        submissions += 1
        let submission = SubmissionID("s\(submissions)")
        try self.do(
            .answer(
                AnswerSubmission(
                    submission: submission, participant: person, prompt: prompt, value: value, purpose: purpose,
                    provenance: Provenance(means: .touch, locale: locale))))
        return submission
    }

    mutating func send(_ person: ParticipantID, _ counted: [PromptID] = ["consent", "group", "need", "goal"]) throws {
        submissions += 1
        try self.do(.send(person, submission: SubmissionID("s\(submissions)"), counted: counted))
    }

    /// Somebody comes in, says yes, answers everything and sends it. Their idea is called after them.
    mutating func visit(_ person: ParticipantID, group: StakeholderGroupID?, locale: LocaleTag = "nl") throws {
        try join(person, locale: locale)
        try answer(person, "consent", .consent(true), .consent, locale: locale)
        try answer(
            person, "group", group.map { .choice(OptionID($0.rawValue)) } ?? .skipped, .group, locale: locale)
        try answer(
            person, "need", .text("idee \(submissions)"), .contribution(ContributionID("idea-\(submissions)")),
            locale: locale)
        try answer(person, "goal", .choice("house"), locale: locale)
        try send(person)
    }

    var export: SessionExport {
        export(seed: 7)
    }

    func export(seed: UInt64) -> SessionExport {
        var generator = SeededGenerator(seed: seed)
        return SessionExport(of: session, using: &generator)
    }

    /// The names of all answers in the journal.
    var acknowledged: [SubmissionID] {
        journal.compactMap { if case .answered(let answer) = $0.event { answer.submission } else { nil } }
    }
}
