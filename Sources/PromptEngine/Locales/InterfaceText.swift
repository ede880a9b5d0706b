/// One interface text: a phrase, or a phrase for each plural category of its locale.
enum InterfaceText: Sendable {
    case phrase(PhraseTemplate)
    /// `number` names the value that picks the form.
    case plural(number: String, forms: [PluralCategory: PhraseTemplate])

    func filled(with values: [String: InterfaceValue], rules: LocaleRules) -> Phrase {
        switch self {
        case .phrase(let template):
            return template.filled(with: values, rules: rules)
        case .plural(let number, let forms):
            var category = PluralCategory.other
            if case .number(let value) = values[number] { category = rules.pluralCategory(value) }
            let form = forms[category] ?? forms[.other]
            return form?.filled(with: values, rules: rules) ?? Phrase(text: "")
        }
    }
}
