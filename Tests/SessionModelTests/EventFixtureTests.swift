import Foundation
import SessionModel
import Testing

/// Yesterday's JSON keeps being read: each line of the fixtures was written once and is never changed.
@Suite struct EventFixtureTests {
    private static let provenance = Provenance(means: .touch, locale: "nl-simple")

    private static func answered(
        _ value: AnswerValue, purpose: AnswerPurpose = .plain, provenance: Provenance = provenance
    ) -> SessionEvent {
        .answered(
            AnswerSubmission(
                submission: "s1", participant: "p1", prompt: "prompt", value: value, purpose: purpose,
                provenance: provenance))
    }

    /// What the lines of `events-v1.jsonl` say, in their order.
    private static let version1: [SessionEvent] = [
        .created(
            SessionSetup(
                title: "Assen", flow: "assen-2017", groups: ["refugees", "professionals"],
                locales: ["nl", "nl-simple", "ar", "ti"], code: "170406", retentionDays: 30, isExample: true)),
        .phaseOpened(.contribute),
        .phaseClosed(.contribute),
        .seatOpened("seat1", credential: "9f86d081"),
        .participantJoined("p1", seat: "seat1", locale: "ti"),
        .localeChosen("p1", "ar"),
        .sent("p1", submission: "s9", counted: ["consent", "need"]),
        .declined("p1"),
        .participantLeft("p1", seat: "seat1"),
        .participantErased("p1"),
        .ended,
        .tombstone,
        .sessionErased,
        answered(.choice("house")),
        answered(.choice("refugees"), purpose: .group),
        answered(.choices(["house", "work"])),
        answered(.choices([])),
        answered(.scale(4)),
        answered(.number(-3)),
        answered(
            .text("ቋንቋ ምምሃር"), purpose: .contribution("c1"),
            provenance: Provenance(authorship: .proposed, means: .speech, locale: "ti")),
        answered(
            .text("سكن \"و\" عمل\nحسنا"), purpose: .contribution("c2"),
            provenance: Provenance(authorship: .entered, means: .typing, locale: "ar")),
        answered(.ranking(["taal", "ontmoeten"])),
        answered(.points(["taal": 7, "werk": 3])),
        answered(.consent(true), purpose: .consent),
        answered(.consent(false), purpose: .consent),
        answered(.seen),
        answered(
            .ideas([
                IdeaReaction(contribution: "c1", agrees: true),
                IdeaReaction(contribution: "c2", agrees: false, addition: "en werk"),
            ])),
        answered(.skipped),
        answered(.skipped, purpose: .contribution("c3")),
    ]

    /// What the lines of `events-v2.jsonl` say, in their order.
    private static let version2: [SessionEvent] = [
        .participantMoved("p1", seat: "seat2"),
        .contributed(
            ContributionSubmission(
                submission: "s1", participant: "p1", contribution: "a1", prompt: "need-more", text: "ቋንቋ ምምሃር",
                provenance: provenance)),
        .contributionWithdrawn("a1", "p1"),
        .rendered(
            RenditionSubmission(
                contribution: "a1", contributor: "p1", locale: "nl", text: "de taal \"leren\"\nen spreken")),
        .called("a1"),
        .called(nil),
        .explainedOrally(
            OralExplanation(submission: "s2", contribution: "a1", contributor: "p1", text: "omdat", locale: "nl")),
        reacted("s3", IdeaReaction(contribution: "a1", agrees: true)),
        reacted("s4", IdeaReaction(contribution: "a1", agrees: false, addition: "وعمل")),
        .themesChanged([.made("t1")]),
        .themesChanged([
            .made("t2"),
            .worded(
                "t2", "ar",
                ThemeWording(name: "اللغة", say: "اَللُّغَة", need: "تعلم", value: "الثقة", isHeard: true)),
            .worded("t2", "nl", ThemeWording(name: "Taal")),
            .worded("t1", "nl", nil),
            .filed(["a1", "c1"], "t2"),
            .filed(["c2"], nil),
            .merged("t1", into: "t2"),
            .removed("t3"),
        ]),
        .themesUndone,
        .objected(.to("a1", in: "t2", "s5")),
        .objected(.to("a1", in: "t2", "s6", isStanding: false)),
        .votingOpened(round: 1, .top(3)),
        .votingOpened(round: 2, .all),
        .votingOpened(round: 3, .points(10)),
        voted("s7", 1, .ranking(["t2", "t1"])),
        voted("s8", 2, .ranking([])),
        voted("s9", 3, .points(["t1": 7, "t2": 3])),
        recognised("s10", .yes),
        recognised("s11", .partly),
        recognised("s12", .no),
    ]

    /// What the lines of `events-v3.jsonl` say, in their order.
    private static let version3: [SessionEvent] = [
        .helperJoined(HelperEntry(helper: "h1", name: "Sara", locales: ["nl", "ti"], credential: "9f86d081")),
        .helperJoined(HelperEntry(helper: "h2", locales: ["nl"], credential: "60303ae2")),
        .helperRemoved("h2"),
        .assisted("seat1", .asked),
        .assisted("seat1", .offered("h1")),
        .assisted("seat1", .allowed),
        .assisted("seat1", .taken("h1")),
        .assisted("seat1", .released),
        .assisted("seat1", .shared(true)),
        .assisted("seat1", .ended),
        .proposed(
            ProposalSubmission(
                submission: "s1", seat: "seat1", participant: "p1", helper: "h1", prompt: "need",
                value: .text("ቋንቋ ምምሃር"), purpose: .contribution("c1"), means: .typing, locale: "ti")),
        .proposalSettled(
            ProposalDecision(submission: "s2", seat: "seat1", participant: "p1", proposal: "s1", isAccepted: true)),
        answered(
            .choice("house"),
            provenance: Provenance(authorship: .entered, means: .touch, locale: "ti", helper: "h1")),
    ]

    /// What the lines of `events-v4.jsonl` say, in their order.
    private static let version4: [SessionEvent] = [
        .spokenStarted(
            SpokenStart(
                recording: "rec-0001", participant: "p1", place: SpokenPlace(prompt: "need"), rate: 16_000,
                locale: "ti")),
        .spokenStarted(
            SpokenStart(
                recording: "rec-0002", participant: "p1", place: SpokenPlace(prompt: "need-more", isAdded: true),
                rate: 48_000, locale: "nl-simple")),
        .spokenDiscarded("rec-0002", "p1"),
        answered(
            .spoken(SpokenAnswer(recording: "rec-0001", milliseconds: 14_200)), purpose: .contribution("c1"),
            provenance: Provenance(means: .speech, locale: "ti")),
        .contributed(
            ContributionSubmission(
                submission: "s2", participant: "p1", contribution: "a1", prompt: "need-more",
                spoken: SpokenAnswer(recording: "rec-0003", milliseconds: 900),
                provenance: Provenance(means: .speech, locale: "ti"))),
        rendered("ti", "ቋንቋ ምምሃር", by: .helper("h1")),
        rendered("ti", "ቋንቋ ምምሃር እየ ዝደሊ", by: .participant),
        rendered("nl", "de taal \"leren\"\nen spreken", by: .facilitator),
        .confirmationAsked(ConfirmationRequest(contribution: "a1", contributor: "p1", locale: "nl")),
        settled("s3", "ti", version: 1, .confirmed),
        settled("s4", "ti", version: 2, .corrected("ቋንቋ")),
        settled("s5", "nl", version: 3, .withdrawn),
    ]

    private static let fixtures: [(file: String, events: [SessionEvent])] = [
        ("events-v1", version1), ("events-v2", version2), ("events-v3", version3), ("events-v4", version4),
    ]

    private static func rendered(_ locale: LocaleTag, _ text: String, by scribe: Scribe) -> SessionEvent {
        .rendered(
            RenditionSubmission(contribution: "a1", contributor: "p1", locale: locale, text: text, scribe: scribe))
    }

    private static func settled(
        _ submission: SubmissionID, _ locale: LocaleTag, version: Int, _ verdict: ConfirmationDecision.Verdict
    ) -> SessionEvent {
        .confirmationSettled(
            ConfirmationDecision(
                submission: submission, participant: "p1", contribution: "a1", locale: locale, version: version,
                verdict: verdict))
    }

    private static func reacted(_ submission: SubmissionID, _ reaction: IdeaReaction) -> SessionEvent {
        .reacted(
            ReactionSubmission(submission: submission, participant: "p2", reaction: reaction, provenance: provenance))
    }

    private static func voted(_ submission: SubmissionID, _ round: Int, _ choice: BallotChoice) -> SessionEvent {
        .voted(
            BallotSubmission(
                submission: submission, participant: "p1", round: round, choice: choice, provenance: provenance))
    }

    private static func recognised(_ submission: SubmissionID, _ recognition: Recognition) -> SessionEvent {
        .recognised(
            RecognitionSubmission(
                submission: submission, participant: "p1", round: 1, recognition: recognition, provenance: provenance))
    }

    private static func lines(_ file: String) throws -> [String] {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/\(file)", withExtension: "jsonl"))
        return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    private static func json(_ event: SessionEvent) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(event), as: UTF8.self)
    }

    @Test("each line of each version reads as what it said, and is written the same", arguments: fixtures)
    func versions(_ file: String, _ events: [SessionEvent]) throws {
        let lines = try Self.lines(file)
        #expect(lines.count == events.count)
        for (line, event) in zip(lines, events) {
            #expect(try JSONDecoder().decode(SessionEvent.self, from: Data(line.utf8)) == event)
            #expect(try Self.json(event) == line)
        }
    }

    @Test("a theme's words may be written in short")
    func shortWording() throws {
        let line =
            #"{"type":"themesChanged","changes":[{"change":"worded","locale":"nl","theme":"t1","wording":{"name":"Taal"}}]}"#
        #expect(
            try JSONDecoder().decode(SessionEvent.self, from: Data(line.utf8))
                == .themesChanged([.worded("t1", "nl", ThemeWording(name: "Taal"))]))
    }

    @Test("the fixtures hold every kind of event, answer, purpose, authorship, scribe, verdict and means")
    func complete() throws {
        let text = try Self.fixtures.map(\.file).flatMap(Self.lines).joined(separator: "\n")
        let types = Self.fixtures.flatMap(\.events).map(Self.typeName)
        for type in types { #expect(text.contains("\"type\":\"\(type)\"")) }
        #expect(Set(types).count == 36)
        let kinds = [
            "choice", "choices", "scale", "number", "text", "spoken", "ranking", "points", "consent", "seen", "ideas",
            "skipped",
        ]
        for kind in kinds { #expect(text.contains("\"kind\":\"\(kind)\"")) }
        for purpose in ["plain", "consent", "group", "contribution"] {
            #expect(text.contains("\"purpose\":\"\(purpose)\""))
        }
        for authorship in Provenance.Authorship.allCases {
            #expect(text.contains("\"authorship\":\"\(authorship.rawValue)\""))
        }
        for scribe in ["helper", "participant"] { #expect(text.contains("\"by\":\"\(scribe)\"")) }
        for verdict in ["confirmed", "corrected", "withdrawn"] {
            #expect(text.contains("\"verdict\":\"\(verdict)\""))
        }
        for means in Provenance.Means.allCases { #expect(text.contains("\"means\":\"\(means.rawValue)\"")) }
    }

    @Test("a translation of which nothing says who wrote it is the facilitator's, and so is one that says it")
    func scribe() throws {
        for by in ["", #""by":"facilitator","#] {
            let line =
                #"{\#(by)"contribution":"a1","contributor":"p1","locale":"nl","text":"taal","type":"translated"}"#
            #expect(
                try JSONDecoder().decode(SessionEvent.self, from: Data(line.utf8))
                    == Self.rendered("nl", "taal", by: .facilitator))
        }
    }

    @Test("an event is stored with its moment in milliseconds")
    func recorded() throws {
        let line = #"{"at":1491472800000,"event":{"type":"ended"}}"#
        let recorded = try JSONDecoder().decode(RecordedEvent.self, from: Data(line.utf8))
        #expect(recorded == RecordedEvent(at: Timestamp(milliseconds: 1_491_472_800_000), .ended))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        #expect(String(decoding: try encoder.encode(recorded), as: UTF8.self) == line)
    }

    @Test("every phase has a name that stays")
    func phases() {
        #expect(
            Phase.allCases.map(\.rawValue) == [
                "prepare", "join", "contribute", "explain", "bundle", "prioritise", "compare", "close",
            ])
    }

    @Test(
        "an event that nobody wrote is refused, not guessed",
        arguments: [
            #"{"type":"votingOpened","round":1,"ballot":{"form":"dice"}}"#,
            #"{"type":"themesChanged","changes":[{"change":"split","theme":"t1"}]}"#,
            #"{"type":"translated","by":"robot","contribution":"a1","contributor":"p1","locale":"nl","text":"x"}"#,
            #"{"type":"translated","by":"helper","contribution":"a1","contributor":"p1","locale":"nl","text":"x"}"#,
            #"{"type":"unknown"}"#, #"{}"#, #"{"type":"declined"}"#, #"{"type":"phaseOpened","phase":"party"}"#,
        ])
    func refuses(_ line: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(SessionEvent.self, from: Data(line.utf8)) }
    }

    /// Switched without a default, so that a new event cannot be forgotten here.
    private static func typeName(_ event: SessionEvent) -> String {
        switch event {
        case .created: "created"
        case .phaseOpened: "phaseOpened"
        case .phaseClosed: "phaseClosed"
        case .seatOpened: "seatOpened"
        case .participantJoined: "participantJoined"
        case .localeChosen: "localeChosen"
        case .answered: "answered"
        case .sent: "sent"
        case .declined: "declined"
        case .participantLeft: "participantLeft"
        case .participantErased: "participantErased"
        case .participantMoved: "participantMoved"
        case .contributed: "contributed"
        case .contributionWithdrawn: "contributionWithdrawn"
        case .rendered: "translated"
        case .called: "called"
        case .explainedOrally: "explainedOrally"
        case .reacted: "reacted"
        case .themesChanged: "themesChanged"
        case .themesUndone: "themesUndone"
        case .objected: "objected"
        case .votingOpened: "votingOpened"
        case .voted: "voted"
        case .recognised: "recognised"
        case .helperJoined: "helperJoined"
        case .helperRemoved: "helperRemoved"
        case .assisted: "assisted"
        case .proposed: "proposed"
        case .proposalSettled: "proposalSettled"
        case .confirmationAsked: "confirmationAsked"
        case .confirmationSettled: "confirmationSettled"
        case .spokenStarted: "spokenStarted"
        case .spokenDiscarded: "spokenDiscarded"
        case .ended: "ended"
        case .tombstone: "tombstone"
        case .sessionErased: "sessionErased"
        }
    }
}
