import SessionModel

extension Theme {
    /// What the facilitator calls it: its name in Dutch, else the first that it has.
    var dutchName: String {
        let wording = wordings[.dutch] ?? wordings.sorted { $0.key < $1.key }.first?.value
        return wording?.name ?? "Thema \(number)"
    }
}
