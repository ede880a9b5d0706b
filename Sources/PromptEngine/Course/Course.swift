public import SessionModel

/// A flow with the answers given so far: decides what is asked, what counts and what comes next.
///
/// A value without memory, built anew for each request from the flow and the answers in one pass over the prompts.
///
/// - A prompt is *relevant* if its condition holds for the answers that count before it.
/// - An answer *counts* if its prompt is relevant and it is of the prompt's kind. When a changed earlier answer makes a
///   prompt irrelevant, its answer is kept but no longer counts; when the prompt becomes relevant again, the kept
///   answer counts again, so nobody has to say a thing twice.
/// - A prompt can be *reached* if all relevant prompts before it have an answer or a skip.
public struct Course: Sendable {
    public let flow: Flow
    public let standing: Standing
    /// The contributions of others that are shown to this participant.
    public let ideas: [ContributionID]
    /// The places in the flow of the prompts that are asked.
    let places: [Int]
    /// The answers that count, skips included.
    public let counted: [PromptID: AnswerValue]
    /// Whether a required consent was answered with no. Then only that consent is relevant, and only its answer counts.
    public let isDeclined: Bool

    /// How many relevant prompts from the first have an answer or a skip.
    let answeredFromStart: Int

    /// - Parameters:
    ///   - flow: narrowed to the groups of the session (`Flow.narrowed`). A prompt that assigns the group offers only
    ///     these, and without any it is not asked.
    ///   - answers: the latest value given to each prompt, as `check` returned it; those of a changed flow that no
    ///     longer fit their prompt's kind do not count.
    ///   - ideas: what the prompts of kind `ideas` show; keep it the same while the participant is at them.
    public init(
        flow: Flow, answers: [PromptID: AnswerValue],
        ideas: [ContributionID] = [], standing: Standing = .open
    ) {
        self.flow = flow
        self.standing = standing
        self.ideas = ideas
        let asked = AskedPrompts(flow: flow, answers: answers)
        counted = asked.counted
        isDeclined = asked.isDeclined
        let isAnswered = { asked.counted[flow.prompts[$0].id] != nil }
        places =
            switch standing {
            case .finishing: asked.relevant.filter(isAnswered)
            case .joining: asked.relevant.filter { $0 < flow.joiningCount }
            case .before, .open, .sent, .declined, .ended: asked.relevant
            }
        answeredFromStart = places.firstIndex { !isAnswered($0) } ?? places.count
    }

    /// The prompts that are asked, in order. When finishing, only those with an answer or a skip: nothing new is asked;
    /// when joining, those up to the consent and the group.
    public var relevant: [Prompt] { places.map { flow.prompts[$0] } }

    /// The relevant prompt at a place in `relevant`, counted from 0.
    func relevant(at place: Int) -> Prompt { flow.prompts[places[place]] }

    /// The place of a relevant prompt in `relevant`, counted from 0.
    func place(of prompt: PromptID) -> Int? {
        flow.position(of: prompt).flatMap(places.firstIndex)
    }
}
