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

    private static func lines(_ file: String) throws -> [String] {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/\(file)", withExtension: "jsonl"))
        return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    private static func json(_ event: SessionEvent) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(event), as: UTF8.self)
    }

    @Test("each line of version 1 reads as what it said, and is written the same")
    func version1() throws {
        let lines = try Self.lines("events-v1")
        #expect(lines.count == Self.version1.count)
        for (line, event) in zip(lines, Self.version1) {
            #expect(try JSONDecoder().decode(SessionEvent.self, from: Data(line.utf8)) == event)
            #expect(try Self.json(event) == line)
        }
    }

    @Test("the fixtures hold every kind of event, answer, purpose, authorship and means")
    func complete() throws {
        let text = try Self.lines("events-v1").joined(separator: "\n")
        for type in Self.version1.map(Self.typeName) { #expect(text.contains("\"type\":\"\(type)\"")) }
        #expect(Set(Self.version1.map(Self.typeName)).count == 14)
        let kinds = [
            "choice", "choices", "scale", "number", "text", "ranking", "points", "consent", "seen", "ideas", "skipped",
        ]
        for kind in kinds { #expect(text.contains("\"kind\":\"\(kind)\"")) }
        for purpose in ["plain", "consent", "group", "contribution"] {
            #expect(text.contains("\"purpose\":\"\(purpose)\""))
        }
        for authorship in Provenance.Authorship.allCases {
            #expect(text.contains("\"authorship\":\"\(authorship.rawValue)\""))
        }
        for means in Provenance.Means.allCases { #expect(text.contains("\"means\":\"\(means.rawValue)\"")) }
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
        case .translated: "translated"
        case .called: "called"
        case .explainedOrally: "explainedOrally"
        case .reacted: "reacted"
        case .themesChanged: "themesChanged"
        case .themesUndone: "themesUndone"
        case .objected: "objected"
        case .votingOpened: "votingOpened"
        case .voted: "voted"
        case .recognised: "recognised"
        case .ended: "ended"
        case .tombstone: "tombstone"
        case .sessionErased: "sessionErased"
        }
    }
}
