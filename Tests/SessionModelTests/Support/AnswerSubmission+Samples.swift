import SessionModel

extension AnswerSubmission {
    static func plain(
        _ submission: SubmissionID, by participant: ParticipantID = "p1", to prompt: PromptID = "goal",
        _ value: AnswerValue = .choice("house")
    ) -> AnswerSubmission {
        AnswerSubmission(
            submission: submission, participant: participant, prompt: prompt, value: value,
            provenance: Provenance(means: .touch, locale: "ti"))
    }

    static func consent(
        _ agrees: Bool, _ submission: SubmissionID, by participant: ParticipantID = "p1"
    ) -> AnswerSubmission {
        AnswerSubmission(
            submission: submission, participant: participant, prompt: "consent", value: .consent(agrees),
            purpose: .consent, provenance: Provenance(means: .touch, locale: "ti"))
    }

    static func group(
        _ value: AnswerValue, _ submission: SubmissionID, by participant: ParticipantID = "p1"
    ) -> AnswerSubmission {
        AnswerSubmission(
            submission: submission, participant: participant, prompt: "group", value: value, purpose: .group,
            provenance: Provenance(means: .touch, locale: "ti"))
    }

    static func idea(
        _ value: AnswerValue, _ submission: SubmissionID, named name: ContributionID = "c1",
        by participant: ParticipantID = "p1", to prompt: PromptID = "need"
    ) -> AnswerSubmission {
        AnswerSubmission(
            submission: submission, participant: participant, prompt: prompt, value: value,
            purpose: .contribution(name), provenance: Provenance(means: .typing, locale: "ti"))
    }
}
