/// Something that is written otherwise than it is said, with its meaning.
enum WrittenForm: Hashable, Sendable {
    case number(WrittenNumber)
    /// A number with the Tigrinya "and" behind it: 1941ን.
    case numberAnd(WrittenNumber)
    case ordinal(Int)
    /// Before the name of a month.
    case dayOfMonth(Int)
    case date(day: Int, month: Int, year: Int?)
    /// - Parameter isNamed: whether the word for "hour" stands before it.
    case time(hour: Int, minute: Int, isNamed: Bool)
    case euros(WrittenNumber)
    case percentage(WrittenNumber)
    /// Groups of digits, each said digit by digit; a `+` may stand before the first.
    case telephone([String])
    /// Spelt letter by letter.
    case letters(String)
    /// An e-mail or web address.
    case address(String)
    case sign(WrittenForms.Sign)
    /// The words of a table.
    case words(String)
    /// What is written together with the next word, such as "and" in Arabic.
    case prefix(String)
    /// As it is written.
    case text(String)
}
