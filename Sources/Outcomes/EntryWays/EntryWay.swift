public import SessionModel

/// How a contribution came in. Each contribution has one way: the first of helped, translated and kiosk that fits, else
/// typed. Whoever writes down afterwards what was said aloud has no part in it: it came in by speaking.
public enum EntryWay: String, Hashable, Sendable, CaseIterable, Comparable, Codable {
    /// Typed in Dutch by the participant alone: what the others are held beside.
    case typed
    /// Spoken or tapped in Dutch by the participant alone.
    case kiosk
    /// By the participant alone in another language, and read through a translation.
    case translated
    /// Proposed or entered by a helper, in any language.
    case helped

    public init(_ provenance: Provenance) {
        let isDutch = provenance.locale == .dutch || provenance.locale.rawValue.hasPrefix("nl-")
        self =
            switch (provenance.authorship, provenance.means) {
            case (.proposed, _), (.entered, _): .helped
            case (.alone, _) where !isDutch: .translated
            case (.alone, .touch), (.alone, .speech): .kiosk
            case (.alone, .typing): .typed
            }
    }

    public static func < (lhs: EntryWay, rhs: EntryWay) -> Bool {
        (allCases.firstIndex(of: lhs) ?? 0) < (allCases.firstIndex(of: rhs) ?? 0)
    }
}
