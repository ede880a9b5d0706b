import Journal
import SessionModel
import Testing

@testable import KioskServer

@Suite struct SessionRegistryTests {
    private let now = Timestamp(milliseconds: 1_491_480_000_000)

    private func setup(code: String = "170406", flow: FlowID = "assen-2017") -> SessionSetup {
        SessionSetup(title: "Assen", flow: flow, groups: ["refugees"], locales: ["nl"], code: code, retentionDays: 30)
    }

    @Test("sessions come back in the order in which they were made")
    func reloads() async throws {
        let journal = InMemoryJournal()
        let catalogue = try TestContent.shipped.load().catalogue
        let registry = SessionRegistry(journal: journal, catalogue: catalogue)
        for code in ["333333", "111111", "222222"] { _ = try await registry.make(setup(code: code), at: now) }
        let again = SessionRegistry(journal: journal, catalogue: catalogue)
        try await again.load()
        #expect(again.all.map(\.setup.code) == ["333333", "111111", "222222"])
    }

    @Test("a code belongs to one session, also when many want it at once")
    func codes() async throws {
        let registry = SessionRegistry(journal: InMemoryJournal(), catalogue: try TestContent.shipped.load().catalogue)
        let made = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    do {
                        _ = try await registry.make(setup(), at: now)
                        return 1
                    } catch { return 0 }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(made == 1)
        #expect(registry.all.count == 1)
        await #expect(throws: RegistryError.codeTaken("170406")) { try await registry.make(setup(), at: now) }
    }

    @Test("a session whose flow is gone stops the start, with what to do")
    func flowGone() async throws {
        let journal = InMemoryJournal()
        try await journal.append([RecordedEvent(at: now, .created(setup(flow: "gone")))], to: "a", expecting: 0)
        let registry = SessionRegistry(journal: journal, catalogue: try TestContent.shipped.load().catalogue)
        let error = await #expect(throws: RegistryError.self) { try await registry.load() }
        #expect(error?.description.contains("put Prompts/gone back") ?? false)
    }
}
