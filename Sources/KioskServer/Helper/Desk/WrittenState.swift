import SessionModel

/// What became of words that a helper wrote.
enum WrittenState: Hashable, Sendable {
    /// The participant was not asked.
    case kept
    case said(Confirmation)
    /// The participant changed their contribution afterwards.
    case outdated
    /// Somebody else wrote other words.
    case rewritten(by: Scribe)

    init(of rendition: Rendition, in task: WritingTask, for helper: HelperID) {
        if task.contribution.isOutdated(rendition), !rendition.isWithdrawn {
            self = .outdated
        } else if let confirmation = rendition.confirmation {
            self = .said(confirmation)
        } else {
            self = rendition.by == .helper(helper) ? .kept : .rewritten(by: rendition.by)
        }
    }

    func dutch(among helpers: [HelperID: Helper]) -> String {
        switch self {
        case .kept: "bewaard, niet gevraagd"
        case .said(let confirmation): confirmation.dutch
        case .outdated: "bijdrage daarna veranderd"
        case .rewritten(let scribe): "daarna veranderd door \(scribe.dutch(among: helpers))"
        }
    }

    var isGood: Bool {
        switch self {
        case .said(.confirmed), .said(.corrected): true
        case .kept, .said, .outdated, .rewritten: false
        }
    }

    var isProblem: Bool {
        switch self {
        case .said(.withdrawn), .outdated: true
        case .kept, .said, .rewritten: false
        }
    }
}
