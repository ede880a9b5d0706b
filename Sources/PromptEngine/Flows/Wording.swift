public import SessionModel

/// A prompt in one locale (verwoording).
public struct Wording: Hashable, Sendable {
    /// The question itself.
    public let phrase: Phrase
    public let help: Phrase?
    /// A phrase for each option of the prompt; of all groups of the flow for the prompt that assigns the group.
    public let options: [OptionID: Phrase]
    /// The names of a scale's ends.
    public let lowest: Phrase?
    public let highest: Phrase?
    /// Whether these are the words of the fallback locale; the screen then says so.
    public let isFallback: Bool

    public init(
        phrase: Phrase, help: Phrase? = nil, options: [OptionID: Phrase] = [:],
        lowest: Phrase? = nil, highest: Phrase? = nil, isFallback: Bool = false
    ) {
        self.phrase = phrase
        self.help = help
        self.options = options
        self.lowest = lowest
        self.highest = highest
        self.isFallback = isFallback
    }

    func asFallback() -> Wording {
        Wording(phrase: phrase, help: help, options: options, lowest: lowest, highest: highest, isFallback: true)
    }
}
