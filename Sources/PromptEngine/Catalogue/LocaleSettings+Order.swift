extension [LocaleSettings] {
    /// The locales that stand alone first, so that the others find what they fall back on.
    var fallbacksLast: [LocaleSettings] {
        filter { $0.fallback == nil } + filter { $0.fallback != nil }
    }
}
