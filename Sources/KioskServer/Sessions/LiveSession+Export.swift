import Journal
public import Outcomes

extension LiveSession {
    /// What may leave the server of this session, with pseudonyms drawn anew.
    public func export() -> SessionExport {
        var generator = SystemRandomNumberGenerator()
        return SessionExport(of: read { $0 }, using: &generator)
    }

    /// What happened in this session, as events that read back into an equal one.
    func journalExport() async throws -> JournalExport {
        var generator = SystemRandomNumberGenerator()
        return JournalExport(of: try await journal.read(id, after: 0), using: &generator)
    }
}
