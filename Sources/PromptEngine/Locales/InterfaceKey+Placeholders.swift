extension InterfaceKey {
    public static let file = "interface.yaml"
    public static let isSpoken = true

    public var placeholders: [String] {
        switch self {
        case .progress, .position, .scaleStep, .explainProgress, .bundlePlace:
            return ["number", "count"]
        case .textLeft, .pointsHint, .pointsLeft, .errorTooLong, .errorTooFew, .errorTooMany, .errorPoints,
            .bundlePeople, .speakLeft, .speakOwn, .idleText:
            return ["count"]
        case .rankingPlace, .bundleUnnamed:
            return ["number"]
        case .helpTaken, .helpOffer, .helpWatch, .helpWatching, .helpProposal:
            return ["name"]
        case .errorRange:
            return ["lowest", "highest"]
        case .outcomeTogether:
            return ["groups"]
        case .outcomePlace:
            return ["group", "place"]
        case .outcomePlaceShared:
            return ["group", "place", "next"]
        case .findingShared, .findingDifference, .findingHint, .findingUndecided, .findingNotCompared:
            return ["theme"]
        case .findingSides:
            return ["first", "others"]
        case .findingWeight:
            return ["first", "second"]
        case .ballotPoints:
            return ["count"]
        case .findingIndicative, .withheldOnlyTheWhole, .withheldNothing:
            return ["count"]
        case .withheldMerged:
            return ["groups", "count"]
        case .summaryAllFirst, .summaryAllFirstNarrowly, .summaryShared, .summaryDifferent:
            return ["themes"]
        case .summaryGroupFirst, .summaryGroupFirstNarrowly:
            return ["group", "themes"]
        default:
            return []
        }
    }
}
