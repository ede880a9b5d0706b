import SessionModel

extension ContributionSubmission {
    static func added(
        _ text: String, _ submission: SubmissionID, named name: ContributionID = "a1",
        by participant: ParticipantID = "p1"
    ) -> ContributionSubmission {
        ContributionSubmission(
            submission: submission, participant: participant, contribution: name, prompt: "need-more", text: text,
            provenance: Provenance(means: .typing, locale: "ti"))
    }
}

extension ReactionSubmission {
    static func to(
        _ contribution: ContributionID, _ submission: SubmissionID, agrees: Bool = true, adding addition: String? = nil,
        by participant: ParticipantID = "p2"
    ) -> ReactionSubmission {
        ReactionSubmission(
            submission: submission, participant: participant,
            reaction: IdeaReaction(contribution: contribution, agrees: agrees, addition: addition),
            provenance: Provenance(means: .touch, locale: "ti"))
    }
}

extension ObjectionSubmission {
    static func to(
        _ contribution: ContributionID, in theme: ThemeID, _ submission: SubmissionID, isStanding: Bool = true,
        by participant: ParticipantID = "p2"
    ) -> ObjectionSubmission {
        ObjectionSubmission(
            submission: submission, participant: participant, contribution: contribution, theme: theme,
            isStanding: isStanding)
    }
}

extension BallotSubmission {
    static func of(
        _ choice: BallotChoice, _ submission: SubmissionID, round: Int = 1, by participant: ParticipantID = "p1"
    ) -> BallotSubmission {
        BallotSubmission(
            submission: submission, participant: participant, round: round, choice: choice,
            provenance: Provenance(means: .touch, locale: "ti"))
    }
}

extension RecognitionSubmission {
    static func of(
        _ recognition: Recognition, _ submission: SubmissionID, round: Int = 1, by participant: ParticipantID = "p1"
    ) -> RecognitionSubmission {
        RecognitionSubmission(
            submission: submission, participant: participant, round: round, recognition: recognition,
            provenance: Provenance(means: .touch, locale: "ti"))
    }
}

extension ThemeChange {
    /// A theme with its name in every locale of the session.
    static func named(_ theme: ThemeID) -> [ThemeChange] {
        [.made(theme)] + ["nl", "ar", "ti"].map { .worded(theme, $0, ThemeWording(name: "\(theme) \($0)")) }
    }
}
