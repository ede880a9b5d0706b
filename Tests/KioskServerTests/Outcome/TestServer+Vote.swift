import PromptEngine
import SessionModel

@testable import KioskServer

extension TestServer {
    /// Five themes with names in four locales, in which people of three groups have contributions.
    static let themeNames: KeyValuePairs<ThemeID, [LocaleTag: ThemeWording]> = [
        "a": [
            "nl": ThemeWording(name: "Taal", need: "Elke dag Nederlands kunnen oefenen", value: "Erbij horen"),
            "ar": ThemeWording(
                name: "اللغة", say: "اللُّغَة", need: "ممارسة اللغة الهولندية كل يوم", value: "الانتماء"),
            "ti": ThemeWording(name: "ቋንቋ", need: "መዓልታዊ ሆላንድኛ ምልምማድ", value: "ሓባራዊ ምዃን"),
        ],
        "b": [
            "nl": ThemeWording(name: "Ontmoeten", need: "Plekken om elkaar te leren kennen", value: "Vertrouwen"),
            "ar": ThemeWording(name: "اللقاء", say: "اللِّقَاءْ"), "ti": ThemeWording(name: "ምርኻብ"),
        ],
        "c": [
            "nl": ThemeWording(name: "Eigen verantwoordelijkheid", need: "Zelf keuzes kunnen maken", value: "Respect"),
            "ar": ThemeWording(name: "المسؤولية", say: "الْمَسْؤُولِيَّة"), "ti": ThemeWording(name: "ሓላፍነት"),
        ],
        "d": [
            "nl": ThemeWording(name: "Wonen"), "ar": ThemeWording(name: "السكن", say: "السَّكَنْ"),
            "ti": ThemeWording(name: "ገዛ"),
        ],
        "e": [
            "nl": ThemeWording(name: "Werk"), "ar": ThemeWording(name: "العمل", say: "الْعَمَلْ"),
            "ti": ThemeWording(name: "ስራሕ"),
        ],
    ]

    /// For each group the orders of its people.
    static let orders: KeyValuePairs<StakeholderGroupID, [[ThemeID]]> = [
        "refugees": Array(repeating: [["a", "b", "c"], ["a", "c", "b"], ["a", "b", "d"]], count: 4).flatMap(\.self),
        "professionals": Array(repeating: [["c", "b", "e"], ["c", "b", "d"]], count: 5).flatMap(\.self),
        "neighbours": Array(repeating: [["c", "b", "e"], ["b", "c", "d"]], count: 4).flatMap(\.self),
    ]

    /// A session in which people joined, each brought in an idea, and voted.
    func votedSession(
        orders: KeyValuePairs<StakeholderGroupID, [[ThemeID]]> = orders, isRevealed: Bool = true,
        code: String = "170406"
    ) async throws -> LiveSession {
        let session = try await session(code: code)
        var voters: [(ParticipantID, [ThemeID])] = []
        for (group, ballots) in orders {
            for (number, ballot) in ballots.enumerated() {
                let locale: LocaleTag = group == "refugees" ? (number % 2 == 0 ? "ar" : "ti") : "nl"
                let person = ParticipantID("\(group)-\(number)")
                try await session.takePart(person, of: group, in: locale, at: clock.now)
                voters.append((person, ballot))
            }
        }
        try await session.makeThemes(at: clock.now)
        try await session.perform(.openVoting(.top(3)), at: clock.now)
        for (person, ballot) in voters {
            try await session.perform(
                .vote(
                    BallotSubmission(
                        submission: SubmissionID("vote-\(person)"), participant: person, round: 1,
                        choice: .ranking(ballot), provenance: Provenance(means: .touch, locale: "nl"))),
                at: clock.now)
        }
        try await session.perform(.closePhase, at: clock.now)
        if isRevealed { try await session.perform(.openPhase(.compare), at: clock.now) }
        return session
    }
}

extension LiveSession {
    /// Somebody joins, consents, says their group and sends one idea.
    fileprivate func takePart(
        _ person: ParticipantID, of group: StakeholderGroupID, in locale: LocaleTag, at now: Timestamp
    ) async throws {
        let seat = SeatID("seat-\(person)")
        try await perform(.openSeat(seat, credential: CredentialDigest("digest-\(person)")), at: now)
        try await perform(.join(person, seat: seat, locale: locale), at: now)
        let provenance = Provenance(means: .typing, locale: locale)
        let answers: [(PromptID, AnswerValue, AnswerPurpose)] = [
            ("consent", .consent(true), .consent), ("group", .choice(OptionID(group.rawValue)), .group),
            ("need", .text("Idee van \(person)"), .contribution(ContributionID("idea-\(person)"))),
        ]
        for (prompt, value, purpose) in answers {
            try await perform(
                .answer(
                    AnswerSubmission(
                        submission: SubmissionID("\(prompt)-\(person)"), participant: person, prompt: prompt,
                        value: value, purpose: purpose, provenance: provenance)), at: now)
        }
        try await perform(
            .send(person, submission: SubmissionID("send-\(person)"), counted: answers.map(\.0)), at: now)
        if locale != .dutch {
            try await perform(
                .render(ContributionID("idea-\(person)"), .dutch, "Vertaald idee van \(person)"), at: now)
        }
    }

    /// The ideas go round the themes; every fifth stays without one.
    fileprivate func makeThemes(at now: Timestamp) async throws {
        let ideas = read { $0.contributions.map(\.id) }
        for (number, (theme, wordings)) in TestServer.themeNames.enumerated() {
            var changes: [ThemeChange] = [.made(theme)]
            for (locale, wording) in wordings.sorted(by: { $0.key < $1.key }) {
                changes.append(.worded(theme, locale, wording))
            }
            if number < 4 {
                changes.append(.filed(ideas.enumerated().filter { $0.offset % 5 == number }.map(\.element), theme))
            }
            try await perform(.changeThemes(changes), at: now)
        }
    }
}
