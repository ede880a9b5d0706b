/// Words written down beside a contribution, never instead of it: a translation (vertaling) in another locale or, in
/// the locale in which it was spoken, a transcript (uitgeschreven).
public struct Rendition: Hashable, Sendable {
    public internal(set) var text: String
    public internal(set) var by: Scribe
    public internal(set) var at: Timestamp
    /// Which words of the contribution it is of; see ``Contribution/wordings``. Fewer than there are now means that
    /// these have changed since.
    var wordings: Int
    /// How often words were written here of what its participant gave before.
    private let before: Int
    /// What was written before, oldest first.
    public internal(set) var earlier: [RenditionVersion] = []
    /// What the participant says of these words; `nil` while nobody asked them.
    public internal(set) var confirmation: Confirmation?

    init(_ submission: RenditionSubmission, wordings: Int, after before: Int, at moment: Timestamp) {
        text = submission.text
        by = submission.scribe
        at = moment
        self.wordings = wordings
        self.before = before
    }

    /// Characters that a rendition may have: what somebody says in two minutes, with room.
    public static let longest = 4_000

    /// Counts what was written here, from 1, so that no two words beside a contribution have the same.
    public var version: Int { before + earlier.count + 1 }

    /// Whether the participant said that the words are wrong: then they are not shown, and are to be written anew.
    public var isWithdrawn: Bool { confirmation == .withdrawn }

    mutating func revise(_ submission: RenditionSubmission, wordings: Int, at moment: Timestamp) {
        earlier.append(RenditionVersion(text: text, by: by, at: at, confirmation: confirmation))
        text = submission.text
        by = submission.scribe
        at = moment
        confirmation = nil
        self.wordings = wordings
    }
}

/// What was written down before.
public struct RenditionVersion: Hashable, Sendable {
    public let text: String
    public let by: Scribe
    public let at: Timestamp
    public let confirmation: Confirmation?
}
