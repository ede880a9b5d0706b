import SessionModel

extension Scribe {
    /// "helper Sara", or "helper 2" of who gave no name.
    func dutch(among helpers: [HelperID: Helper]) -> String {
        switch self {
        case .facilitator: return "gespreksleider"
        case .participant: return "de deelnemer"
        case .helper(let id):
            guard let helper = helpers[id] else { return "een helper" }
            return "helper " + (helper.name ?? String(helper.number))
        }
    }
}
