/// Part of a text with placeholders.
enum TemplatePiece: Hashable, Sendable {
    case literal(String)
    case placeholder(String)

    var placeholder: String? {
        switch self {
        case .literal: nil
        case .placeholder(let name): name
        }
    }

    /// Cuts a text at its placeholders: a name of ASCII letters between braces. Other braces are text.
    static func pieces(of text: String) -> [TemplatePiece] {
        var pieces: [TemplatePiece] = []
        var literal = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            literal += rest[..<open]
            let after = rest[rest.index(after: open)...]
            let name = after.prefix { $0.isASCII && $0.isLetter }
            if !name.isEmpty, name.endIndex < rest.endIndex, rest[name.endIndex] == "}" {
                if !literal.isEmpty { pieces.append(.literal(literal)) }
                literal = ""
                pieces.append(.placeholder(String(name)))
                rest = rest[rest.index(after: name.endIndex)...]
            } else {
                literal += "{"
                rest = after
            }
        }
        literal += rest
        if !literal.isEmpty { pieces.append(.literal(literal)) }
        return pieces
    }
}
