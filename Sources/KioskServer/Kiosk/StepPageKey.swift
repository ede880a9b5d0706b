import SessionModel

/// All that the page of a question depends on for somebody who has not answered it yet.
struct StepPageKey: Hashable, Sendable {
    let session: SessionID
    let locale: LocaleTag
    let prompt: PromptID
    let number: Int
    let count: Int
    let back: String?
    let isFromReview: Bool
    let isFinishing: Bool
    /// Whose screen asks nothing when nobody touches it.
    let isTypist: Bool
    /// Of the recordings that it speaks with.
    let edition: Int
}
