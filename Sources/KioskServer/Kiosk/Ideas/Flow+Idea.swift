import PromptEngine

extension Flow {
    /// The prompt to which ideas that are added later are answers: the first that asks for one in words. With its
    /// greatest number of characters.
    var ideaPrompt: (prompt: Prompt, characters: Int)? {
        for prompt in prompts where prompt.contributes {
            if case .text(let characters) = prompt.kind { return (prompt, characters) }
        }
        return nil
    }
}
