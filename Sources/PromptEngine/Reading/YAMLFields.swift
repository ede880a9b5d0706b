import Yams

/// The keys and values of a YAML mapping.
struct YAMLFields {
    let place: Place
    let log: FaultLog
    /// In the order of the file.
    let names: [String]
    private let entries: [String: YAMLEntry]

    init(_ mapping: Node.Mapping, place: Place, log: FaultLog) {
        self.place = place
        self.log = log
        var names: [String] = []
        var entries: [String: YAMLEntry] = [:]
        for (key, value) in mapping {
            guard let name = key.scalar?.string else {
                log.error(place, "use plain words as keys")
                continue
            }
            names.append(name)
            entries[name] = YAMLEntry(node: value, place: place.child(name, line: key.mark?.line), log: log)
        }
        self.names = names
        self.entries = entries
    }

    /// A text alone, read as the one key `text`.
    init(text entry: YAMLEntry) {
        place = entry.place
        log = entry.log
        names = ["text"]
        entries = ["text": entry]
    }

    subscript(_ name: String) -> YAMLEntry? { entries[name] }

    /// The value of a key that must be there.
    func required(_ name: String, _ advice: String = "add this key") -> YAMLEntry? {
        if let entry = entries[name] { return entry }
        log.error(place.child(name, line: nil), advice)
        return nil
    }

    /// Reports the keys that are not among these.
    func allow(_ known: [String]) {
        for name in names where !known.contains(name) {
            entries[name]?.error("remove this key; here can be: \(known.joined(separator: ", "))")
        }
    }
}
