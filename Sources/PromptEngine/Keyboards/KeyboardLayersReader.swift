/// Reads the layers of a keyboard.
struct KeyboardLayersReader {
    private static let actions: [String: KeyboardKey.Action] = [
        "shift": .shift, "space": .space, "remove": .remove, "newline": .newline,
    ]
    /// What a layer of letters cannot do without.
    private static let needed = ["space", "remove", "newline"]

    let keys: KeyCheck
    let log: FaultLog

    /// - Returns: in the order of their names, `letters` first.
    func layers(_ entry: YAMLEntry) -> [KeyboardLayer] {
        guard let fields = entry.fields() else { return [] }
        fields.allow(KeyboardLayer.Name.allCases.map(\.rawValue))
        let first = fields.required(KeyboardLayer.Name.letters.rawValue)
        let layers = KeyboardLayer.Name.allCases.compactMap { name in
            fields[name.rawValue].flatMap { layer(name, $0, among: fields) }
        }
        for layer in layers where layer.name != .letters {
            let place = fields[layer.name.rawValue]
            if !layers.contains(where: { $0.keys.contains { $0.action == .open(layer.name) } }) {
                place?.error("add a key { layer: \(layer.name.rawValue) } to another layer, or remove this one")
            }
            if !layer.keys.contains(where: { $0.action == .open(.letters) }) {
                place?.error("add a key { layer: letters }, that leads back")
            }
        }
        for name in Self.needed {
            guard let first, let letters = layers.first(where: { $0.name == .letters }) else { break }
            if !letters.keys.contains(where: { $0.action == Self.actions[name] }) {
                first.error("add a key { do: \(name) }")
            }
        }
        return layers
    }

    private func layer(_ name: KeyboardLayer.Name, _ entry: YAMLEntry, among layers: YAMLFields) -> KeyboardLayer? {
        guard let fields = entry.fields() else { return nil }
        fields.allow(["rows", "wraps"])
        guard let rows = fields.required("rows")?.items() else { return nil }
        var known: Set<KeyboardKey.Action> = []
        let read = rows.map { row in
            (row.items() ?? []).compactMap { item -> KeyboardKey? in
                guard let key = key(item, in: name, among: layers) else { return nil }
                if !known.insert(key.action).inserted { item.error("remove this key, it is there twice in its layer") }
                return key
            }
        }
        let layer = KeyboardLayer(name: name, rows: read, wraps: fields["wraps"]?.bool() ?? false)
        if !layer.wraps {
            for (row, keys) in zip(rows, read) where keys.columns != layer.columns {
                row.error("make this row as wide as the widest: \(layer.columns) columns, not \(keys.columns)")
            }
        }
        return layer
    }

    private func key(_ entry: YAMLEntry, in layer: KeyboardLayer.Name, among layers: YAMLFields) -> KeyboardKey? {
        if entry.isText {
            guard let text = entry.text() else { return nil }
            keys.check(text, in: layer, at: entry)
            return KeyboardKey(action: .write(text), label: nil, width: 1)
        }
        guard let fields = entry.fields() else { return nil }
        fields.allow(["write", "do", "layer", "label", "width"])
        guard let action = action(fields, entry, in: layer, among: layers) else { return nil }
        return KeyboardKey(
            action: action, label: fields["label"].flatMap { $0.text() },
            width: fields["width"].flatMap { $0.number(in: 1...12) } ?? 1)
    }

    private func action(
        _ fields: YAMLFields, _ entry: YAMLEntry, in layer: KeyboardLayer.Name, among layers: YAMLFields
    ) -> KeyboardKey.Action? {
        switch (fields["write"], fields["do"], fields["layer"]) {
        case (let written?, nil, nil):
            guard let text = written.text() else { return nil }
            keys.check(text, in: layer, at: written)
            return .write(text)
        case (nil, let done?, nil):
            guard let text = done.text() else { return nil }
            if let action = Self.actions[text] { return action }
            done.error("write shift, space, remove or newline, not `\(text)`")
            return nil
        case (nil, nil, let opened?):
            guard let text = opened.text() else { return nil }
            if let name = KeyboardLayer.Name(rawValue: text), layers[text] != nil {
                _ = fields.required("label", "add what shows on this key")
                return .open(name)
            }
            opened.error("name one of the layers: \(layers.names.joined(separator: ", ")), not `\(text)`")
            return nil
        default:
            entry.error("write one of `write`, `do` and `layer`")
            return nil
        }
    }
}
