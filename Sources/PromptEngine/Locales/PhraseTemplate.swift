/// A phrase with placeholders such as `{count}`, cut up once so that filling it is only joining.
struct PhraseTemplate: Sendable {
    let phrase: Phrase
    private let text: [TemplatePiece]
    private let say: [TemplatePiece]

    init(_ phrase: Phrase) {
        self.phrase = phrase
        text = TemplatePiece.pieces(of: phrase.text)
        say = TemplatePiece.pieces(of: phrase.say)
    }

    /// The names between braces in `text`.
    var placeholders: Set<String> { Set(text.compactMap(\.placeholder)) }
    /// The names between braces in `say`.
    var spokenPlaceholders: Set<String> { Set(say.compactMap(\.placeholder)) }

    /// A placeholder without a value stays visible with its braces.
    func filled(with values: [String: InterfaceValue], rules: LocaleRules) -> Phrase {
        if values.isEmpty { return phrase }
        return Phrase(
            text: fill(text, values, number: { rules.format($0) }, phrase: \.text),
            say: fill(say, values, number: { String($0) }, phrase: \.say),
            isReviewed: phrase.isReviewed)
    }

    private func fill(
        _ pieces: [TemplatePiece], _ values: [String: InterfaceValue], number: (Int) -> String,
        phrase: (Phrase) -> String
    ) -> String {
        pieces.reduce(into: "") { filled, piece in
            switch piece {
            case .literal(let text): filled += text
            case .placeholder(let name):
                switch values[name] {
                case .number(let value): filled += number(value)
                case .text(let value): filled += value
                case .phrase(let value): filled += phrase(value)
                case nil: filled += "{\(name)}"
                }
            }
        }
    }
}
