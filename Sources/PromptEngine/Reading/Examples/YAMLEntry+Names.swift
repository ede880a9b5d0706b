extension YAMLEntry {
    /// One of these names.
    func text(among known: [String]) -> String? {
        guard let text = text() else { return nil }
        guard known.contains(text) else {
            error("write one of \(known.joined(separator: ", ")), not `\(text)`")
            return nil
        }
        return text
    }

    /// A list of names; nil after a fault in any of them.
    func identifiers() -> [String]? {
        guard let items = items() else { return nil }
        let names = items.compactMap { $0.identifier() }
        return names.count == items.count ? names : nil
    }
}
