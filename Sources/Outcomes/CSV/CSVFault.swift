/// How quotes in a CSV file can be wrong.
public enum CSVFault: Error, Hashable, Sendable, CustomStringConvertible {
    case quoteInsideField
    case textAfterQuote
    case unclosedQuote

    public var description: String {
        switch self {
        case .quoteInsideField: "a quote stands inside a field: put the field in quotes and double the quote"
        case .textAfterQuote: "text follows a closing quote: end the field there, or double the quote"
        case .unclosedQuote: "a quote is not closed"
        }
    }
}
