import KioskServer
import PromptEngine
import SessionModel

/// The example session that a newcomer can click through: Assen, with the contributing phase open.
enum DemoSession {
    /// 6 April 2017, the day of the session in Assen.
    private static let code = "170406"
    private static let flow: FlowID = "assen-2017"

    /// The example session of this data folder, or a new one when there is none or it has ended.
    static func open(in server: Server, at now: Timestamp) async throws -> LiveSession {
        for session in server.registry.all where session.setup.isExample {
            if session.read({ $0.endedAt == nil }) { return session }
        }
        guard let flow = server.catalogue.flow(flow) else {
            throw Failure("the example needs the flow \(flow): put Prompts/\(flow) back")
        }
        let taken = Set(server.registry.all.map(\.setup.code))
        let setup = SessionSetup(
            title: "Assen", flow: flow.id, groups: flow.groups, locales: server.catalogue.locales.map(\.tag),
            code: freeCode(beside: taken), retentionDays: 30, isExample: true)
        let session = try await server.registry.make(setup, at: now)
        try await session.perform(.openPhase(.contribute), at: now)
        return session
    }

    private static func freeCode(beside taken: Set<String>) -> String {
        taken.contains(code) ? String(Int.random(in: 100_000...999_999)) : code
    }
}
