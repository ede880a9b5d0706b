/// The texts of the report and the projector, one case for each key of `Locales/<tag>/report.yaml`. They are shown and never
/// spoken.
public enum ReportKey: String, TextKey {
    case title
    case example
    case short
    case findings
    case kindShared = "kind.shared"
    case kindDifference = "kind.difference"
    case kindHint = "kind.hint"
    case kindUndecided = "kind.undecided"
    case places
    case chart
    case themes
    case theme
    case need
    case value
    case people
    case ideas
    case unfiled
    case quotes
    case quotesMore
    case smallGroup
    case markSpoken = "mark.spoken"
    case markUnwritten = "mark.unwritten"
    case markWritten = "mark.written"
    case markWrittenHelper = "mark.writtenHelper"
    case markWrittenFacilitator = "mark.writtenFacilitator"
    case markTranslated = "mark.translated"
    case markTranslatedHelper = "mark.translatedHelper"
    case markTranslatedFacilitator = "mark.translatedFacilitator"
    case markConfirmed = "mark.confirmed"
    case markCorrected = "mark.corrected"
    case markAsked = "mark.asked"
    case markNotAsked = "mark.notAsked"
    case markProposed = "mark.proposed"
    case markEntered = "mark.entered"
    case noThemes
    case numbers
    case group
    case ballots
    case place
    case interval
    case mean
    case borda
    case first
    case topThree
    case chanceTopThree
    case divided
    case agreement
    case agreementScale
    case undefined
    case differences
    case beside
    case order
    case orderScale
    case whole
    case differencePlace
    case differenceMean
    case chance
    case chanceScale
    case entry
    case entryExplained
    case way
    case wayTyped = "way.typed"
    case wayKiosk = "way.kiosk"
    case wayTranslated = "way.translated"
    case wayHelped = "way.helped"
    case inTheme
    case inTopThree
    case recognition
    case recognitionYes = "recognition.yes"
    case recognitionPartly = "recognition.partly"
    case recognitionNo = "recognition.no"
    case notShown
    case notShownPeople
    case notShownAll
    case notShownWays
    case notShownLittle
    case missingUnwritten = "missing.unwritten"
    case missingUntranslated = "missing.untranslated"
    case method
    case methodBallots
    case methodIntervals
    case methodDifferences
    case methodFindings
    case recompute
    case recomputeHow
    case seed
    case bootstraps
    case permutations
    case hidden
    case noBallots
    case erased
    case languages
    case projectorOpen = "projector.open"
    case projectorCode = "projector.code"
    case projectorContribute = "projector.contribute"
    case projectorExplain = "projector.explain"
    case projectorExplainHear = "projector.explainHear"
    case projectorBundle = "projector.bundle"
    case projectorPrioritise = "projector.prioritise"
    case projectorVoted = "projector.voted"
    case projectorHidden = "projector.hidden"
    case projectorPrevious = "projector.previous"
    case projectorNext = "projector.next"
    case projectorClose = "projector.close"
    case projectorWait = "projector.wait"
    case projectorSeats = "projector.seats"

    public static let file = "report.yaml"
    public static let isSpoken = false

    public var placeholders: [String] {
        switch self {
        case .quotesMore, .notShownPeople, .missingUnwritten, .missingUntranslated: ["count"]
        case .markUnwritten: ["length"]
        case .beside: ["first", "second"]
        case .notShownWays: ["ways"]
        case .methodIntervals: ["bootstraps"]
        case .methodDifferences: ["permutations"]
        default: []
        }
    }
}
