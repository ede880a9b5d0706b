import SessionModel

/// Checks that a keyboard as a whole can write its language, and say what it writes.
struct KeyboardCheck {
    let keys: KeyCheck
    /// Whether what a key writes must have a name, though a voice could say it.
    let sayRequired: Bool
    let layers: [KeyboardLayer]
    let variants: [[String]]

    /// What keys and variants write, in the order in which they stand; in the layer of plain Latin letters only signs.
    private var texts: [String] {
        let keys = layers.flatMap { layer in
            layer.keys.compactMap(\.written).filter { layer.name != .latin || !isSpokenByItself($0) }
        }
        return keys + variants.joined()
    }

    /// All that can be written.
    var written: Set<Character> { written(in: layers) }

    /// A line of variants can be reached once one of them has a key.
    private func written(in layers: [KeyboardLayer]) -> Set<Character> {
        let keys = Set(layers.flatMap(\.keys).compactMap(\.written))
        let reached = variants.filter { $0.contains(where: keys.contains) }
        return Set(keys.joined()).union(reached.joined().joined())
    }

    func letters(at entry: YAMLEntry) {
        let written = written(in: layers.filter { $0.name != .latin })
        let missing = keys.alphabet.letters.filter { !written.contains($0) }
        if !missing.isEmpty {
            entry.error("add a key, or a place in `variants`, for: \(missing.map(String.init).joined(separator: " "))")
        }
    }

    func digits(at entry: YAMLEntry) {
        let written = written
        let missing = keys.digits.filter { !written.contains($0) }
        if !missing.isEmpty {
            entry.error("add a key for: \(missing.map(String.init).joined(separator: " "))")
        }
    }

    /// - Parameter entry: of the names, if there are some.
    func names(_ names: [String: String], at entry: YAMLEntry?, in place: Place, _ log: FaultLog) {
        let texts = texts
        if let fields = entry?.fields() {
            for name in fields.names where !texts.contains(name) {
                fields[name]?.error("remove this name; nothing writes `\(name)`")
            }
        }
        var missing: [String] = []
        for text in texts where names[text] == nil && !missing.contains(text) {
            let isDigit = text.allSatisfy { $0.wholeNumberValue != nil }
            if isDigit || isSpokenByItself(text) && !sayRequired { continue }
            missing.append(text)
        }
        if !missing.isEmpty {
            let place = entry?.place ?? place.child("names", line: nil)
            log.error(place, "add how a voice says: \(missing.joined(separator: " "))")
        }
    }

    private func isSpokenByItself(_ text: String) -> Bool { text.contains { $0.isLetter || $0.isNumber } }
}
