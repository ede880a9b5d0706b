/// The numbers on which suggestions depend.
public struct LikenessSettings: Hashable, Sendable {
    /// How alike, on average over their pairs, two groups of contributions must be to become one bundle: 0 to 1.
    public var bundleThreshold = 0.1
    /// How like a theme a contribution must be to be suggested for it: 0 to 1.
    public var themeThreshold = 0.15
    /// How many times as like as the next theme: 1 or more.
    public var themeMargin = 1.25
    /// The part of its weight that a term has when it stands in one text only: 0 to 1.
    public var singleWeight = 0.5
    /// How many texts without a term are thought beside those that there are.
    public var addedTexts = 5
    /// What a term that all texts have weighs; one that half of them have weighs 0.7. Above 0.
    public var leastWeight = 0.05
    /// How many contributions with different words are compared each with each; when there are more, the others go
    /// to the bundle of these that they are most like. Time and room grow with its square: 2,000 take 16 MB.
    public var pairwiseLimit = 2_000
    /// At most so many words tell why things are alike; 1 or more.
    public var shownWords = 4

    public init() {}
}
