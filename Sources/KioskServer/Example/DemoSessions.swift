import PromptEngine
public import SessionModel

/// The example sessions of a server that is tried out.
public struct DemoSessions: Sendable {
    /// With the contributing phase open, for a newcomer to click through.
    public let fresh: LiveSession
    /// Played out by made-up people, to look at its themes and outcome; nil when the flow has no example.
    public let played: LiveSession?

    private static let flow: FlowID = "assen-2017"
    /// 6 April 2017, the day of the session in Assen, forwards and backwards.
    private static let freshCode = "170406"
    private static let playedCode = "060417"
    /// 6 April 2017, half past one in Assen.
    private static let start = Timestamp(milliseconds: 1_491_478_200_000)
    private static let retentionDays = 30

    /// Those of this server's data; each is made when there is none.
    ///
    /// - Throws: `DemoError`, `JournalError`, `RegistryError`.
    public static func open(in server: Server, at now: Timestamp) async throws -> DemoSessions {
        guard let flow = server.catalogue.flow(flow) else { throw DemoError.noFlow(flow) }
        let example = server.catalogue.example(of: flow.id)
        let existing = server.registry.all.filter(\.setup.isExample)
        let running = existing.first { session in
            !session.isPlayed(from: example) && session.read { $0.endedAt == nil }
        }
        let fresh = if let running { running } else { try await makeFresh(of: flow, in: server, at: now) }
        var played = existing.first { session in
            session.isPlayed(from: example) && session.read { !$0.isErased }
        }
        if played == nil, let example { played = try await play(example, flow, in: server) }
        return DemoSessions(fresh: fresh, played: played)
    }

    private static func makeFresh(of flow: Flow, in server: Server, at now: Timestamp) async throws -> LiveSession {
        let session = try await server.registry.make(
            setup(of: flow, in: server, title: "Assen", code: freshCode), at: now)
        try await session.perform(.openPhase(.contribute), at: now)
        return session
    }

    private static func play(_ example: ExampleSession, _ flow: Flow, in server: Server) async throws -> LiveSession {
        try await server.registry.make(
            setup(of: flow, in: server, title: "Voorbeeld met uitkomst", code: playedCode), at: start,
            then: ExampleScript(example: example, flow: flow, start: start).commands)
    }

    private static func setup(of flow: Flow, in server: Server, title: String, code: String) -> SessionSetup {
        let isTaken = server.registry.all.contains { $0.setup.code == code }
        return SessionSetup(
            title: title, flow: flow.id, groups: flow.groups, locales: server.catalogue.locales.map(\.tag),
            code: isTaken ? String(Int.random(in: 100_000...999_999)) : code, retentionDays: retentionDays,
            isExample: true)
    }
}

extension LiveSession {
    /// Whether the people of an example take part in it.
    fileprivate func isPlayed(from example: ExampleSession?) -> Bool {
        read { session in example?.people.contains { session.participants[$0.id] != nil } ?? false }
    }
}
