public import SessionModel

/// What is different in each language about words, numbers, lists and order, all from CLDR through ICU.
///
/// Safe to share between threads. Loading one takes some milliseconds: make it once, at start.
public struct LocaleRules: Sendable {
    public let tag: LocaleTag
    public let direction: Direction
    /// The CLDR numbering system in which numbers are shown, such as `latn` or `arab`.
    public let digits: String

    /// The numbers that a kiosk shows are small; they are written out once, at start.
    private static let prepared = 0...1000
    private let numbers: [String]
    private let plurals: [PluralCategory]

    private let writer: NumberWriter
    private let selector: PluralSelector
    private let tokenizer: Tokenizer
    private let collator: Collator
    private let joiner: ListJoiner

    /// - Parameters:
    ///   - tag: a language that ICU knows, with or without variants; variants without data follow their language.
    ///   - digits: a CLDR numbering system of ten digits.
    /// - Throws: when ICU does not know the language or the digits.
    public init(tag: LocaleTag, digits: String) throws(LocaleRulesError) {
        let locale = try LocaleIdentifier(tag: tag, digits: digits)
        self.tag = tag
        self.digits = digits
        direction = locale.direction
        let writer = try NumberWriter(locale: locale.value)
        let selector = try PluralSelector(locale: locale.value)
        numbers = Self.prepared.map(writer.write)
        plurals = Self.prepared.map(selector.category)
        tokenizer = Tokenizer(words: try WordBreaker(locale: locale.value))
        collator = try Collator(locale: locale.value)
        joiner = try ListJoiner(locale: locale.value)
        self.writer = writer
        self.selector = selector
    }

    // MARK: Words

    /// The words of a text as they are spoken and highlighted one by one, each with its punctuation.
    ///
    /// Chunks between white space or ፡ that hold at least one word; other chunks join their neighbour.
    public func tokens(in text: String) -> [String] {
        display(of: text).tokens.map(\.text)
    }

    /// The tokens of `tokens(in:)` with everything between them. Takes a few microseconds: prepare fixed texts once.
    public func display(of text: String) -> DisplayText {
        tokenizer.display(of: text)
    }

    // MARK: Numbers

    /// A whole number in the locale's digits, with its grouping: `12.345`, `١٢٬٣٤٥`.
    public func format(_ number: Int) -> String {
        Self.prepared.contains(number) ? numbers[number] : writer.write(number)
    }

    /// The form of a text that goes with this number.
    public func pluralCategory(_ number: Int) -> PluralCategory {
        Self.prepared.contains(number) ? plurals[number] : selector.category(of: number)
    }

    /// The forms that a text with a number must have in this locale.
    public var pluralCategories: [PluralCategory] { selector.categories }

    /// Whether a category stands for one number only, as Arabic's `two`; its form may then leave the number out.
    func isSingleNumber(_ category: PluralCategory) -> Bool {
        plurals.count { $0 == category } == 1
    }

    // MARK: Lists

    /// Joins texts to one that names them all: `taal, werk en wonen`. Empty for no items.
    public func list(_ items: [String]) -> String {
        items.isEmpty ? "" : joiner.join(items)
    }

    /// Texts in the order of the locale's alphabet; texts that the alphabet holds equal are in code point order.
    public func sorted(_ texts: [String]) -> [String] {
        let keyed = texts.map { (key: collator.key(for: $0), text: $0) }
        return keyed.sorted { lhs, rhs in
            if lhs.key == rhs.key { return lhs.text.unicodeScalars.lexicographicallyPrecedes(rhs.text.unicodeScalars) }
            return lhs.key.lexicographicallyPrecedes(rhs.key)
        }.map(\.text)
    }
}
