/// Help (hulp) at one seat, from the asking or the offer until it is over.
public struct Assistance: Hashable, Sendable {
    /// How far it is.
    public enum Stage: Hashable, Sendable {
        /// Somebody at the seat asked, and nobody comes yet.
        case asked
        /// The helper wants to come unasked; the participant has not allowed it yet.
        case offered(HelperID)
        /// The helper is there, or on the way.
        case taken(HelperID)
    }

    /// When it was asked or offered first.
    public let since: Timestamp
    public internal(set) var stage: Stage
    /// Whether the participant lets the helper see the answer as it is made.
    public internal(set) var isShared = false
    /// The latest, decided on or not.
    public internal(set) var proposal: Proposal?

    /// The helper who may act at the seat.
    public var helper: HelperID? {
        if case .taken(let helper) = stage { helper } else { nil }
    }

    /// All that the helper was allowed ends with the helper's turn.
    mutating func wait() {
        stage = .asked
        isShared = false
        proposal = nil
    }
}

/// What happens to the help at one seat.
public enum AssistanceStep: Hashable, Sendable {
    case asked
    case offered(HelperID)
    /// The participant lets the helper who offered come.
    case allowed
    case taken(HelperID)
    /// The helper goes; the seat waits for another.
    case released
    /// The participant lets the helper see the answer as it is made, or no longer.
    case shared(Bool)
    case ended
}

/// What the person at a seat wants of helpers.
public enum HelpRequest: Hashable, Sendable {
    /// Asks for help, or allows the help that was offered.
    case ask
    case allow
    case share(Bool)
    /// No help (any more), or not this helper.
    case end
}

/// What a helper wants to do about a seat.
public enum HelpAction: Hashable, Sendable {
    /// Goes to a seat that asked.
    case take
    /// Asks whether they may come.
    case offer
    /// Leaves the seat to another helper.
    case release
    /// Is done.
    case finish
}
