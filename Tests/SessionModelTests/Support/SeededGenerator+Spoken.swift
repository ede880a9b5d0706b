import SessionModel
import TestSupport

/// Commands about recordings and about what is written down of them. Whatever is somebody's words, or the name of their
/// recording, says so, so that a test can look for it.
extension SeededGenerator {
    /// Any command, mostly one of these.
    mutating func spokenCommand(_ serial: Int, in session: Session) -> SessionCommand {
        switch Int.random(in: 0..<100, using: &self) {
        case 0..<25: onRecording(serial, in: session)
        case 25..<60: onWords(serial, in: session)
        case 60..<66: .send(participant(in: session), submission: submission(serial), counted: prompts())
        case 66..<68: .openPhase(pick([.contribute, .explain]))
        case 68..<72: .move(participant(in: session), to: seat())
        case 72..<78: react(serial, by: participant(in: session), in: session)
        default: command(serial, in: session)
        }
    }

    mutating func onRecording(_ serial: Int, in session: Session) -> SessionCommand {
        let participant = participant(in: session)
        let take = take(of: participant, in: session)
        switch Int.random(in: 0..<12, using: &self) {
        case 0: return .discardSpoken(take?.start.recording ?? "gone", by: participant)
        case 1...3: return .startSpoken(start(serial, by: participant, take))
        default:
            guard take != nil || Int.random(in: 0..<9, using: &self) == 0 else {
                return .startSpoken(start(serial, by: participant, nil))
            }
            return keep(take, serial, by: participant)
        }
    }

    mutating func onWords(_ serial: Int, in session: Session) -> SessionCommand {
        let asked = session.participantOrder.compactMap { session.nextConfirmation(of: $0) }
        switch Int.random(in: asked.isEmpty ? 0..<8 : 2..<16, using: &self) {
        case 0...3:
            let idea = session.contributions.filter { $0.spoken != nil }.randomElement(using: &self)
            let words = "\(idea?.participant ?? "nobody") says \(pick(["taal", "\(serial)"]))"
            let own = idea?.provenance.locale ?? "ti"
            return .render(idea?.id ?? "c1", pick([own, own, locale()]), words, by: scribe())
        case 4...6: return ask(in: session)
        default: return .settleConfirmation(decision(serial, on: asked.randomElement(using: &self), in: session))
        }
    }

    mutating func scribe() -> Scribe {
        pick([.facilitator, .helper("h1"), .helper(helper())])
    }

    private mutating func react(
        _ serial: Int, by participant: ParticipantID, in session: Session
    ) -> SessionCommand {
        let idea = session.listening(of: participant).next?.id ?? known(in: session)
        return .react(.to(idea, submission(serial), by: participant))
    }

    /// Mostly about words that stand.
    private mutating func ask(in session: Session) -> SessionCommand {
        let idea = session.contributions.filter { $0.transcript != nil || !$0.translations.isEmpty }
            .randomElement(using: &self)
        let locales = Gathering.setup.locales.filter { idea?.standingRendition(in: $0) != nil }
        return .askConfirmation(
            idea?.id ?? known(in: session), pick([locales.randomElement(using: &self) ?? "nl", locale()]), by: scribe())
    }

    private mutating func start(_ serial: Int, by participant: ParticipantID, _ before: SpokenTake?) -> SpokenStart {
        let name = pick(["says-\(serial)", "says-\(serial)", "says-1", "says/\(serial)"])
        let place: SpokenPlace = pick([
            SpokenPlace(prompt: "need"), SpokenPlace(prompt: "who"), SpokenPlace(prompt: "need-more", isAdded: true),
        ])
        return SpokenStart(
            recording: pick([SpokenID("\(participant)-\(name)"), before?.start.recording ?? "says-never"]),
            participant: participant, place: pick([place, before?.start.place ?? place]),
            rate: pick([16_000, 16_000, 48_000, 100]), locale: locale())
    }

    /// One of their recordings, or now and then somebody else's.
    private mutating func take(of participant: ParticipantID, in session: Session) -> SpokenTake? {
        let owner = pick([participant, participant, participant, self.participant()])
        return session.participants[owner]?.takes.randomElement(using: &self)
    }

    private mutating func keep(_ take: SpokenTake?, _ serial: Int, by participant: ParticipantID) -> SessionCommand {
        // Under a name that nobody has when it is another's, so that its name goes with them.
        let recording = take.map { $0.start.participant == participant ? $0.start.recording : "not-theirs" }
        let spoken = SpokenAnswer(recording: recording ?? "not-there", milliseconds: pick([900, 14_200, 14_200, 0]))
        let place = take?.start.place ?? SpokenPlace(prompt: "need")
        let provenance = Provenance(means: .speech, locale: locale())
        if place.isAdded {
            return .contribute(
                ContributionSubmission(
                    submission: submission(serial), participant: participant,
                    contribution: pick([contribution(serial), "a1", "a2", "a3"]), prompt: place.prompt, spoken: spoken,
                    provenance: provenance))
        }
        return .answer(
            AnswerSubmission(
                submission: submission(serial), participant: participant,
                prompt: pick([place.prompt, place.prompt, "who"]), value: .spoken(spoken),
                purpose: .contribution(contribution(serial)), provenance: provenance))
    }

    /// Mostly on what somebody is asked.
    private mutating func decision(
        _ serial: Int, on asked: AskedConfirmation?, in session: Session
    ) -> ConfirmationDecision {
        let owner = asked?.contribution.participant ?? participant(in: session)
        return ConfirmationDecision(
            submission: submission(serial), participant: pick([owner, owner, owner, participant()]),
            contribution: asked?.contribution.id ?? known(in: session), locale: asked?.locale ?? "nl",
            version: (asked?.rendition.version ?? 1) + pick([0, 0, 0, -1]),
            verdict: pick([
                .confirmed, .withdrawn, .corrected("\(owner) says \(serial)"), .corrected(asked?.rendition.text ?? ""),
            ]))
    }
}
