import SessionModel

/// What `locale.yaml` says about a locale.
struct LocaleSettings {
    let tag: LocaleTag
    /// The folder of the locale, as in faults.
    let folder: String
    /// The place of the locale among the others; without one it comes after those that have one.
    let order: Int?
    let name: Phrase?
    let quotation: QuotationMarks?
    let fallback: LocaleTag?
    let voice: VoiceProfile?
    let rules: LocaleRules
    /// Whether `rules` have the digits that the file asks for; else they have others, to go on with.
    let hasItsDigits: Bool
    /// Whether every phrase must have its own `say`.
    let sayRequired: Bool
}
