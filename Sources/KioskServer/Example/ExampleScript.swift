import PromptEngine
import SessionModel

/// What happens in an example session, command by command. The same example gives the same commands.
struct ExampleScript {
    /// When parts of the session begin, and how far apart things happen in them; in seconds from the start.
    ///
    /// Two hours, as a session takes; nobody waits for them, since commands carry their own moment.
    private enum Clock {
        static let join = 0
        static let contribute = 600
        static let translate = 2_100
        static let explain = 2_400
        static let call = 3_120
        static let bundle = 3_600
        static let vote = 5_400
        static let compare = 6_000

        static let betweenPeople = 10
        static let betweenAnswers = 25
        static let betweenReactions = 40
        static let betweenExplanations = 120
        static let betweenThemes = 180
    }

    /// Who helps those who did not answer alone.
    static let helper: HelperID = "helper-1"

    let example: ExampleSession
    let flow: Flow
    let start: Timestamp

    /// In the order in which they are carried out, from joining until people have answered to the outcome. The session
    /// stays open at comparing.
    var commands: [TimedCommand] {
        [joining, contributing, translating, explaining, bundling, voting, comparing].flatMap { part in
            part.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
        }
    }

    private func at(_ second: Int, _ command: SessionCommand) -> TimedCommand {
        TimedCommand(at: Timestamp(milliseconds: start.milliseconds + Int64(second) * 1_000), command)
    }

    /// People take turns group through group, as they would in a room, and not in the order of the file.
    private func eachPerson(_ body: (ExamplePerson, _ offset: Int) -> [TimedCommand]) -> [TimedCommand] {
        let stride = 7
        return example.people.enumerated().flatMap { index, person in
            body(person, index * stride % example.people.count * Clock.betweenPeople)
        }
    }

    private func provenance(of person: ExamplePerson, _ means: Provenance.Means = .touch) -> Provenance {
        Provenance(means: means, locale: person.locale)
    }

    private func seat(of person: ExamplePerson) -> SeatID { SeatID("seat-\(person.id)") }

    private var joining: [TimedCommand] {
        // Nobody holds the secrets of these seats and this helper: no secret has such a digest.
        let languages = Set(example.people.filter { $0.authorship != .alone }.map(\.locale))
        let helper = HelperEntry(
            helper: Self.helper, locales: languages.sorted(), credential: CredentialDigest("example-helper"))
        return [at(Clock.join, .openPhase(.join))]
            + (languages.isEmpty ? [] : [at(Clock.join, .admitHelper(helper))])
            + eachPerson { person, offset in
                let seat = seat(of: person)
                let help: [SessionCommand] =
                    person.authorship == .alone
                    ? [] : [.requestHelp(seat, .ask), .help(seat, .take, by: Self.helper)]
                let commands: [SessionCommand] =
                    [
                        .openSeat(seat, credential: CredentialDigest("example-\(person.id)")),
                        .join(person.id, seat: seat, locale: person.locale),
                    ] + help
                return commands.map { at(Clock.join + offset, $0) }
            }
    }

    private var contributing: [TimedCommand] {
        [at(Clock.contribute, .openPhase(.contribute))]
            + eachPerson { person, offset in
                let answers = person.answers.enumerated().flatMap { index, answer in
                    giving(answer, by: person).map {
                        at(Clock.contribute + offset + index * Clock.betweenAnswers, $0)
                    }
                }
                let done = Clock.contribute + offset + person.answers.count * Clock.betweenAnswers
                let send = SessionCommand.send(
                    person.id, submission: SubmissionID("\(person.id).send"), counted: person.answers.map(\.prompt))
                let thanks = SessionCommand.help(seat(of: person), .finish, by: Self.helper)
                return answers + (person.authorship == .alone ? [send] : [send, thanks]).map { at(done, $0) }
            }
    }

    /// Words that a helper proposed are taken by the participant; whatever is given with a tap, they tap themselves.
    private func giving(_ answer: ExampleAnswer, by person: ExamplePerson) -> [SessionCommand] {
        let submission = submission(of: answer, by: person)
        guard person.authorship == .proposed, case .text = answer.value else { return [.answer(submission)] }
        let proposal = SubmissionID("\(submission.submission).proposal")
        let seat = seat(of: person)
        return [
            .propose(
                ProposalSubmission(
                    submission: proposal, seat: seat, participant: person.id, helper: Self.helper,
                    prompt: answer.prompt, value: answer.value, purpose: submission.purpose, means: person.means,
                    locale: person.locale)),
            .settleProposal(
                ProposalDecision(
                    submission: submission.submission, seat: seat, participant: person.id, proposal: proposal,
                    isAccepted: true)),
        ]
    }

    private func submission(of answer: ExampleAnswer, by person: ExamplePerson) -> AnswerSubmission {
        let prompt = flow.prompt(answer.prompt)
        let isWords = if case .text = answer.value { true } else { false }
        let isEntered = person.authorship == .entered
        let means = isWords ? person.means : prompt?.kind.means ?? .touch
        let purpose: AnswerPurpose =
            switch prompt.map(AnswerPurpose.init) {
            case .contribution: .contribution(person.idea(answer.prompt))
            case .some(let purpose): purpose
            case .none: .plain
            }
        return AnswerSubmission(
            submission: SubmissionID("\(person.id).\(answer.prompt).answer"), participant: person.id,
            prompt: answer.prompt, value: answer.value, purpose: purpose,
            provenance: Provenance(
                authorship: isEntered ? .entered : .alone, means: means, locale: person.locale,
                helper: isEntered ? Self.helper : nil))
    }

    private var translating: [TimedCommand] {
        [at(Clock.translate, .closePhase)]
            + eachPerson { person, offset in
                person.answers.filter { flow.prompt($0.prompt)?.contributes ?? false }.flatMap { answer in
                    answer.translations.sorted { $0.key < $1.key }.map { locale, text in
                        at(Clock.translate + offset, .render(person.idea(answer.prompt), locale, text))
                    }
                }
            }
    }

    private var explaining: [TimedCommand] {
        let reactions = eachPerson { person, offset in
            person.reactions.enumerated().map { index, reaction in
                at(
                    Clock.explain + offset + index * Clock.betweenReactions,
                    .react(
                        ReactionSubmission(
                            submission: SubmissionID("\(person.id).reaction.\(index + 1)"), participant: person.id,
                            reaction: reaction,
                            provenance: provenance(
                                of: person, reaction.addition == nil ? .touch : person.means))))
            }
        }
        let explanations = example.explanations.enumerated().flatMap { index, explanation in
            let called = Clock.call + index * Clock.betweenExplanations
            return [
                at(called, .call(explanation.idea)),
                at(
                    called + Clock.betweenExplanations / 2,
                    .explainOrally(
                        explanation.idea, submission: SubmissionID("explanation.\(index + 1)"),
                        text: explanation.text, locale: explanation.locale)),
            ]
        }
        return [at(Clock.explain, .openPhase(.explain))] + reactions + explanations + [at(Clock.bundle, .call(nil))]
    }

    private var bundling: [TimedCommand] {
        [at(Clock.bundle, .openPhase(.bundle))]
            + example.themes.enumerated().map { index, theme in
                let words = theme.wordings.sorted { $0.key < $1.key }
                    .map { ThemeChange.worded(theme.id, $0, $1) }
                return at(
                    Clock.bundle + (index + 1) * Clock.betweenThemes,
                    .changeThemes([.made(theme.id)] + words + [.filed(theme.ideas, theme.id)]))
            }
    }

    private var voting: [TimedCommand] {
        [at(Clock.vote, .openVoting(.all))]
            + eachPerson { person, offset in
                guard !person.ballot.isEmpty else { return [] }
                return [
                    at(
                        Clock.vote + offset,
                        .vote(
                            BallotSubmission(
                                submission: SubmissionID("\(person.id).ballot"), participant: person.id, round: 1,
                                choice: .ranking(person.ballot), provenance: provenance(of: person))))
                ]
            }
    }

    private var comparing: [TimedCommand] {
        [at(Clock.compare, .openPhase(.compare))]
            + eachPerson { person, offset in
                guard let recognition = person.recognition else { return [] }
                return [
                    at(
                        Clock.compare + offset,
                        .recognise(
                            RecognitionSubmission(
                                submission: SubmissionID("\(person.id).recognition"), participant: person.id,
                                round: 1, recognition: recognition, provenance: provenance(of: person))))
                ]
            }
    }
}
