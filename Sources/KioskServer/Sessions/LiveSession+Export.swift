public import Outcomes

extension LiveSession {
    /// What may leave the server of this session, with pseudonyms drawn anew.
    public func export() -> SessionExport {
        var generator = SystemRandomNumberGenerator()
        return SessionExport(of: read { $0 }, using: &generator)
    }
}
