import SessionModel

/// The words of a flow in one locale with their places, for faults that show only beside the other locales.
struct FlowWordingDraft {
    let wording: FlowWording
    /// Where the prompts stand in the file; empty if it is not there.
    let places: [PromptID: Place]
}
