/// A text as it is shown and as it is spoken, in one locale.
///
/// Both have the same number of tokens (`LocaleRules.tokens(in:)`), so that each spoken word lights up its shown one.
public struct Phrase: Hashable, Sendable {
    public let text: String
    public let say: String
    /// Whether somebody who speaks the language has read it; `reviewed: false` in the file says no.
    public let isReviewed: Bool

    public init(text: String, say: String? = nil, isReviewed: Bool = true) {
        self.text = text
        self.say = say ?? text
        self.isReviewed = isReviewed
    }

    /// The phrase with its placeholders filled, such as `{days}` in the words of a flow.
    ///
    /// A placeholder without a value stays visible with its braces.
    public func filled(with values: [String: InterfaceValue], rules: LocaleRules) -> Phrase {
        text.utf8.contains(UInt8(ascii: "{")) ? PhraseTemplate(self).filled(with: values, rules: rules) : self
    }
}
