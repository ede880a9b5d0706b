/// The texts of the kiosk's screens in one locale.
public typealias InterfaceTexts = ScreenTexts<InterfaceKey>
/// The texts of the report and the projector in one locale.
public typealias ReportTexts = ScreenTexts<ReportKey>

/// The texts of one kind in one locale; complete, since a missing text stops the start.
public struct ScreenTexts<Key: TextKey>: Sendable {
    private let texts: [Key: InterfaceText]
    private let fallbacks: Set<Key>
    private let rules: LocaleRules

    init(texts: [Key: InterfaceText], fallbacks: Set<Key>, rules: LocaleRules) {
        self.texts = texts
        self.fallbacks = fallbacks
        self.rules = rules
    }

    /// The text of a key with its placeholders filled.
    ///
    /// - Parameter values: a value for each of `key.placeholders`; one that is left out stays visible as `{name}`.
    public func phrase(_ key: Key, _ values: [String: InterfaceValue] = [:]) -> Phrase {
        texts[key]?.filled(with: values, rules: rules) ?? Phrase(text: key.rawValue)
    }

    /// Whether this locale has no text of its own for the key and shows that of its fallback.
    public func isFallback(_ key: Key) -> Bool {
        fallbacks.contains(key)
    }

    /// The texts themselves, to fill the gaps of a locale that falls back on this one.
    func text(_ key: Key) -> InterfaceText? { texts[key] }
}
