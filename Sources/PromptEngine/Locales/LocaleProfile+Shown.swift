import SessionModel

extension LocaleProfile {
    /// What screens show in this language that stands in none of its texts: the digits.
    public var shownBesidesTexts: [ShownText] {
        [
            ShownText(
                file: "Locales/\(tag.rawValue)/locale.yaml", line: nil, key: "digits",
                text: rules.format(1_234_567_890))
        ]
    }
}
