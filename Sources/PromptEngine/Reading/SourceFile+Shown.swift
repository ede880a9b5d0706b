import Yams

extension SourceFile {
    /// Every text in the file but what is only spoken, whatever the file is. Texts that are no words for people, such as
    /// the names of voices, are among them.
    ///
    /// Empty for a file that is no YAML: reading it tells what is wrong.
    public var shownTexts: [ShownText] {
        guard let node = try? Yams.compose(yaml: text, .basic) else { return [] }
        return Self.shown(node, at: Place(file: path, line: 1))
    }

    /// Keys of texts for the voice.
    private static let spoken = ["say"]

    private static func shown(_ node: Node, at place: Place) -> [ShownText] {
        switch node {
        case .scalar(let scalar):
            [ShownText(file: place.file, line: place.line, key: place.key, text: scalar.string)]
        case .sequence(let items):
            items.enumerated().flatMap { index, item in shown(item, at: place.item(index, line: item.mark?.line)) }
        case .mapping(let fields):
            fields.flatMap { key, value -> [ShownText] in
                guard let name = key.scalar?.string, !spoken.contains(name) else { return [] }
                return shown(value, at: place.child(name, line: key.mark?.line))
            }
        case .alias: []
        }
    }
}
