import SessionModel

/// Reads `Locales/<tag>/keyboard.yaml`, with the words of `completions.yaml` beside it.
struct KeyboardReader {
    static let file = "keyboard.yaml"
    private static let keys = ["reviewed", "alphabet", "layers", "variants", "alike", "typing", "names"]

    let settings: LocaleSettings
    let log: FaultLog

    /// - Parameters:
    ///   - file: nil if there is none; then the keyboard is that of the fallback.
    ///   - isInherited: whether the fallback has a file, which tells its own faults.
    ///   - words: nil if there are none; then they are those of the fallback, if it has some.
    func keyboard(
        of file: SourceFile?, words: SourceFile?, fallback: Keyboard?, isInherited: Bool
    ) -> Keyboard? {
        guard let keyboard = file.map(read) ?? fallback else {
            if file == nil, !isInherited {
                log.error(
                    Place(file: "\(settings.folder)/\(Self.file)"),
                    "add this file with the keyboard on the screen in `\(settings.tag)`")
            }
            return nil
        }
        guard let words else { return file == nil ? keyboard : keyboard.offering(fallback?.words ?? []) }
        return keyboard.offering(CompletionWordsReader(settings: settings, log: log).words(of: words, keyboard))
    }

    private func read(_ file: SourceFile) -> Keyboard? {
        guard let fields = YAMLEntry.root(of: file, log: log)?.fields() else { return nil }
        fields.allow(Self.keys)
        noticeUnread(fields)
        guard let entry = fields.required("alphabet"), let alphabet = Alphabet(entry),
            let layersEntry = fields.required("layers")
        else { return nil }
        let keys = KeyCheck(alphabet, settings)
        let layers = KeyboardLayersReader(keys: keys, log: log).layers(layersEntry)
        let variants = fields["variants"].map { self.variants($0, keys) } ?? []
        let names = fields["names"].map(self.names) ?? [:]
        let check = KeyboardCheck(
            keys: keys, sayRequired: settings.sayRequired, layers: layers, variants: variants)
        check.letters(at: entry)
        check.digits(at: layersEntry)
        check.names(names, at: fields["names"], in: fields.place, log)
        return Keyboard(
            layers: layers, variants: variants, alike: fields["alike"].map(alike) ?? [],
            typing: fields["typing"].map {
                LatinTypingReader(alphabet: alphabet, variants: variants, log: log).table($0)
            } ?? [:],
            words: [], names: names, letters: check.written)
    }

    private func noticeUnread(_ fields: YAMLFields) {
        guard fields["reviewed"]?.bool() == false else { return }
        fields["reviewed"]?.notice(
            "let a speaker of `\(settings.tag)` try this keyboard, then remove `reviewed: false`")
    }

    private func variants(_ entry: YAMLEntry, _ keys: KeyCheck) -> [[String]] {
        var known: Set<String> = []
        return (entry.items() ?? []).compactMap { item in
            guard let text = item.text() else { return nil }
            let line = text.split(whereSeparator: \.isWhitespace).map(String.init)
            if line.count < 2 { item.error("write at least two, with a space between") }
            for letter in line {
                if letter.count != 1 { item.error("write one letter or sign at a time, not `\(letter)`") }
                keys.check(letter, in: .letters, at: item)
                if !known.insert(letter).inserted { item.error("keep `\(letter)` in one line only") }
            }
            return line
        }
    }

    private func alike(_ entry: YAMLEntry) -> [[Character]] {
        (entry.items() ?? []).compactMap { item in
            guard let text = item.text() else { return nil }
            if text.count < 2 { item.error("write at least two characters that count as one") }
            return Array(text)
        }
    }

    private func names(_ entry: YAMLEntry) -> [String: String] {
        guard let fields = entry.fields() else { return [:] }
        return fields.names.reduce(into: [:]) { names, text in
            guard let place = fields[text], let say = place.text() else { return }
            for advice in SpokenText(say, tag: settings.tag).faults { place.error(advice) }
            names[text] = say
        }
    }
}
