import KioskServer
import SessionModel
import Testing

extension TestServer {
    func open(_ phase: Phase, in session: LiveSession) async throws {
        try await session.perform(.openPhase(phase), at: clock.now)
    }

    /// Somebody at a seat of their own who has sent one idea.
    func contributor(
        _ idea: String, in locale: LocaleTag = "nl", group: String = "refugees"
    ) async throws -> (browser: Browser, id: ParticipantID) {
        let browser = browser()
        let page = try await browser.takePart(
            at: "170406", in: locale, giving: ["need": [idea], "group": [group]])
        let id = page.form(to: "/next")?["participant"].first
        return (browser, ParticipantID(try #require(id)))
    }

    /// A theme with a name in Dutch that holds contributions.
    func theme(_ name: String, _ contributions: [ContributionID], in session: LiveSession) async throws -> ThemeID {
        let theme = ThemeID("theme-\(name)")
        try await session.perform(
            .changeThemes([
                .made(theme), .worded(theme, .dutch, ThemeWording(name: name)), .filed(contributions, theme),
            ]), at: clock.now)
        return theme
    }
}

extension LiveSession {
    /// The names of all contributions, in the order in which they arrived.
    var ideas: [ContributionID] { read { $0.contributions.map(\.id) } }

    func idea(_ text: String) throws -> Contribution {
        try #require(read { $0.contributions.first { $0.text == text } })
    }
}
