import PromptEngine
import SessionModel

/// The keys of a keyboard as their template takes them.
struct KeyboardView {
    private let keyboard: Keyboard
    private let book: LocaleBook
    private let assets: String

    init(_ keyboard: Keyboard, _ book: LocaleBook, assets: String) {
        self.keyboard = keyboard
        self.book = book
        self.assets = assets
    }

    var view: View {
        [
            "t": book.texts, "assets": assets,
            "strips": keyboard.variants.map { line in ["keys": line.map(letter)] },
            "isLong": keyboard.variants.contains { $0.count > 6 },
            "layers": keyboard.layers.map(layer),
        ]
    }

    private func layer(_ layer: KeyboardLayer) -> View {
        [
            "layer": layer.name.rawValue, "columns": layer.columns, "wraps": layer.wraps,
            "isHidden": layer.name != .letters, "isLatin": layer.name == .latin,
            "rows": layer.rows.map { row in ["keys": row.map { key($0, in: layer.name) }] },
        ]
    }

    private func key(_ key: KeyboardKey, in layer: KeyboardLayer.Name) -> View {
        var view: View
        switch key.action {
        case .write(let text): view = letter(text)
        case .shift: view = action("shift", .keyboardShift)
        case .space: view = action("space", .keyboardSpace)
        case .remove: view = action("remove", .keyboardRemove)
        case .newline: view = action("newline", .keyboardNewline)
        case .open(let layer):
            let name = book[layer.title]
            view = ["opens": layer.rawValue, "clip": name["clip"] ?? ""]
            // What shows is part of the name, for who says it to the device.
            view["name"] = [key.label, name["text"]].compactMap(\.self).joined(separator: ", ")
        }
        view["label"] = key.label
        // Letters of Latin script are no words of any language (BCP 47, section 4.1: `und`).
        if layer == .latin && view["write"] != nil || key.action == .open(.latin) {
            view["script"] = ["tag": "und-Latn", "dir": "ltr"]
        } else if layer == .latin {
            view["script"] = ["tag": book.locale.tag.rawValue, "dir": book.locale.direction.rawValue]
        }
        if key.width > 1 { view["width"] = key.width }
        return view
    }

    private func letter(_ text: String) -> View {
        let phrase = keyboard.phrase(for: text)
        var view: View = ["write": text, "face": book.narrator.viewOnDemand(phrase)]
        if !text.contains(where: { $0.isLetter || $0.isNumber }) { view["name"] = phrase.say }
        return view
    }

    private func action(_ act: String, _ name: InterfaceKey) -> View {
        [
            "act": act, "is\(act.prefix(1).uppercased())\(act.dropFirst())": true, "title": book[name],
            "name": book[name]["text"] ?? "", "clip": book[name]["clip"] ?? "",
        ]
    }
}

extension KeyboardLayer.Name {
    fileprivate var title: InterfaceKey {
        switch self {
        case .letters: .keyboardLetters
        case .more: .keyboardMore
        case .digits: .keyboardDigits
        case .latin: .keyboardLatin
        }
    }
}
