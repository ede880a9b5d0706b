public import SessionModel

extension Session {
    /// The number by which a helper is told, on screens and in exports; never a name.
    ///
    /// - Returns: `nil` for one who never signed in. In a session that was read from an export nobody did: there the
    ///   number is in ``helperID(_:)``.
    public func helperNumber(_ id: HelperID) -> Int? {
        helpers[id]?.number ?? (id.rawValue.hasPrefix("h") ? Int(id.rawValue.dropFirst()) : nil)
    }

    /// Who stands for a helper in an export.
    func helperID(_ id: HelperID) -> HelperID { HelperID("h\(helperNumber(id) ?? 0)") }

    /// Who wrote something down, by role and number: `facilitator`, `participant` or `helper 2`.
    func exportName(of scribe: Scribe) -> String {
        switch scribe {
        case .facilitator: "facilitator"
        case .participant: "participant"
        case .helper(let id): "helper \(helperNumber(id) ?? 0)"
        }
    }
}
