/// Somebody who helps at the kiosks and writes down and translates what was said (helper).
public struct Helper: Hashable, Sendable {
    public let id: HelperID
    /// Counted from 1 in the order in which they signed in: "Helper 2".
    public let number: Int
    /// The first name that participants hear, when the helper gave one; never in an export.
    public internal(set) var name: String?
    /// What they speak, of the session's locales.
    public let locales: [LocaleTag]
    public let credential: CredentialDigest
    /// Removed by the facilitator: nothing may be done in their name any more.
    public internal(set) var isRemoved = false

    init(_ entry: HelperEntry, number: Int) {
        id = entry.helper
        self.number = number
        name = entry.name
        locales = entry.locales
        credential = entry.credential
    }
}

/// A helper signs in.
public struct HelperEntry: Hashable, Codable, Sendable {
    public let helper: HelperID
    /// At most ``longestName`` characters.
    public let name: String?
    public let locales: [LocaleTag]
    public let credential: CredentialDigest

    public init(helper: HelperID, name: String? = nil, locales: [LocaleTag], credential: CredentialDigest) {
        self.helper = helper
        self.name = name
        self.locales = locales
        self.credential = credential
    }

    public static let longestName = 40

    /// What stays once the session's words are erased.
    var withoutName: HelperEntry { HelperEntry(helper: helper, locales: locales, credential: credential) }
}
