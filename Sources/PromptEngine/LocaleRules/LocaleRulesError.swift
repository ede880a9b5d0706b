/// Why the rules of a locale could not be loaded.
public enum LocaleRulesError: Error, Hashable, Sendable {
    /// ICU has no data for this language.
    case unknownLanguage(String)
    /// CLDR has no such numbering system, or one that is not made of ten digits (such as `ethi`).
    case unknownDigits(String)
    /// A call to ICU failed; `code` is ICU's name for the error, such as `U_MISSING_RESOURCE_ERROR`.
    case icu(call: String, code: String)
}
