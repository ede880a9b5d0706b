public import SessionModel

/// Words that were written down beside an idea, as they are now: a transcript or a translation.
public struct RenditionRecord: Hashable, Codable, Sendable {
    /// That of the idea itself for a transcript.
    public let locale: LocaleTag
    /// What is written now. When its participant says that it is wrong (`withdrawn`) nothing stands.
    public let latest: Version
    /// The idea has other words since.
    public let isOutdated: Bool
    /// What was written before, oldest first.
    public let earlier: [Version]

    public struct Version: Hashable, Codable, Sendable {
        public let text: String
        /// Whose hand it was: `facilitator`, `participant`, or a helper by the number that screens give them: `helper 2`.
        public let by: String
        /// When it was written: UTC, ISO 8601.
        public let time: String
        /// What its participant said of it; absent while nobody asked them.
        public let verdict: Confirmation?
    }

    init(_ rendition: Rendition, in locale: LocaleTag, of idea: Contribution, _ session: Session) {
        self.locale = locale
        latest = Version(
            text: rendition.text, by: session.exportName(of: rendition.by), time: rendition.at.iso8601,
            verdict: rendition.confirmation)
        isOutdated = idea.isOutdated(rendition)
        earlier = rendition.earlier.map { version in
            Version(
                text: version.text, by: session.exportName(of: version.by), time: version.at.iso8601,
                verdict: version.confirmation)
        }
    }

    /// The words that stand, if any do.
    var standing: Version? { latest.verdict == .withdrawn ? nil : latest }

    /// All words that do not stand any more, oldest first.
    var fallen: [Version] { latest.verdict == .withdrawn ? earlier + [latest] : earlier }
}

extension RenditionRecord.Version {
    /// `helper 2, 2017-04-06T12:01:02Z, confirmed: de taal leren`.
    var readable: String {
        ([by, time] + (verdict.map { [$0.rawValue] } ?? [])).joined(separator: ", ") + ": " + text
    }
}
