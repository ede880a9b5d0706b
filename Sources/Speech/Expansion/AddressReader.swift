/// An e-mail or web address as people in the Netherlands say it: "info apenstaartje C O A punt n l".
struct AddressReader {
    let items: [Reading.Item]

    /// Nil when `core` is no address.
    init?(_ core: String, forms: WrittenForms?) {
        guard let forms, Self.isAddress(core) else { return nil }
        let text = Array(core.unicodeScalars)
        // People leave the scheme out.
        var cursor = ["https://", "http://"].first(where: core.lowercased().hasPrefix)?.count ?? 0
        var items: [Reading.Item] = []
        while cursor < text.count {
            let first = text[cursor]
            if first.isDigit {
                let digits = WrittenNumber.digits(text, at: &cursor)
                let value = digits.count <= 2 && digits.first != "0" ? Int(digits) : nil
                let number = value.map { WrittenNumber.whole($0) } ?? .digits(digits)
                items.append(.init(form: .number(number), language: .dutch))
            } else if first.isSpokenLetter {
                let label = text[cursor...].prefix(while: \.isSpokenLetter)
                cursor += label.count
                let isEnding = cursor == text.count || text[cursor] == "/"
                items.append(Self.label(String(String.UnicodeScalarView(label)), isEnding: isEnding, forms))
            } else {
                cursor += 1
                if let word = Self.signs[first] { items.append(.init(form: .address(word), language: .dutch)) }
            }
        }
        self.items = items
    }

    private static let signs: [Unicode.Scalar: String] = [
        "@": "apenstaartje", ".": "punt", "/": "slash", "-": "streepje", "_": "laag streepje", "+": "plus", "&": "en",
    ]
    /// Endings by which an address without www is known. Those of two letters are spelt.
    private static let endings: Set<String> = [
        "nl", "be", "de", "eu", "com", "org", "net", "info", "gov", "edu", "nu", "amsterdam", "frl",
    ]

    private static func isAddress(_ core: String) -> Bool {
        let small = core.lowercased()
        guard small.unicodeScalars.allSatisfy({ $0.isASCII }), small.contains(".") else { return false }
        if ["http://", "https://", "www."].contains(where: small.hasPrefix) { return true }
        let host = (small.split(separator: "@", maxSplits: 1).last ?? "").prefix { $0 != "/" }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }) else { return false }
        let parts = small.split(separator: "@", omittingEmptySubsequences: false)
        if parts.count == 2 { return !parts[0].isEmpty }
        return parts.count == 1 && endings.contains(String(labels.last ?? "")) && (labels.first?.count ?? 0) > 1
    }

    /// A label that is a known abbreviation in capitals is spelt, as are those without a vowel, and "nl" at the end.
    private static func label(_ label: String, isEnding: Bool, _ forms: WrittenForms) -> Reading.Item {
        if label.count > 1, let words = forms[.word, label.uppercased()] {
            return .init(form: .words(words), language: .dutch)
        }
        let isShortEnding = isEnding && label.count == 2 && endings.contains(label.lowercased())
        let isSpelt = label.count == 1 || isShortEnding || WrittenLetters.areSpelt(label.uppercased())
        return .init(form: isSpelt ? .letters(label) : .text(label), language: .dutch)
    }
}
