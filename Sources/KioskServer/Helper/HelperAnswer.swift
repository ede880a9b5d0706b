import PromptEngine
import SessionModel

/// An answer from a helper's hand.
struct HelperAnswer {
    let asked: AskedSeat
    let value: AnswerValue
    let helper: HelperID
    let fields: FormFields
    let locales: [LocaleTag]

    private var submission: SubmissionID { SubmissionID(fields["submission"] ?? randomName()) }

    /// The language of typed words; that of the participant's screen for the rest.
    private var locale: LocaleTag {
        guard case .text = value else { return asked.participant.locale }
        let told = LocaleTag(fields["locale"] ?? "")
        return locales.contains(told) ? told : asked.participant.locale
    }

    var proposed: SessionCommand {
        .propose(
            ProposalSubmission(
                submission: submission, seat: asked.seat.seat.id, participant: asked.participant.id, helper: helper,
                prompt: asked.prompt.id, value: value, purpose: AnswerPurpose(of: asked.prompt),
                means: asked.prompt.kind.means, locale: locale))
    }

    /// What the participant said aloud, at a seat whose screen they cannot use.
    var entered: SessionCommand {
        .answer(
            AnswerSubmission(
                submission: submission, participant: asked.participant.id, prompt: asked.prompt.id, value: value,
                purpose: AnswerPurpose(of: asked.prompt),
                provenance: Provenance(
                    authorship: .entered, means: asked.prompt.kind.means, locale: locale, helper: helper)))
    }
}
