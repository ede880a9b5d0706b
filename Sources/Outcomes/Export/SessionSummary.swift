public import SessionModel

/// What an export says of the session itself. No code, no secrets.
public struct SessionSummary: Hashable, Codable, Sendable {
    public let title: String
    public let flow: FlowID
    public let groups: [StakeholderGroupID]
    public let locales: [LocaleTag]
    public let phase: Phase
    public let isPhaseOpen: Bool
    /// UTC, ISO 8601, like every time in an export.
    public let created: String?
    public let ended: String?
    /// Made to try the system with.
    public let isExample: Bool
    /// The retention period is over: what people said is gone.
    public let isErased: Bool

    init(of session: Session) {
        title = session.setup?.title ?? ""
        flow = session.setup?.flow ?? ""
        groups = session.setup?.groups ?? []
        locales = session.setup?.locales ?? []
        phase = session.phase
        isPhaseOpen = session.isPhaseOpen
        created = session.createdAt?.iso8601
        ended = session.endedAt?.iso8601
        isExample = session.setup?.isExample ?? false
        isErased = session.isErased
    }
}
