public import SessionModel

/// One language of the kiosk, with everything that depends on it.
public struct LocaleProfile: Sendable {
    public let tag: LocaleTag
    /// The language's own name, shown on its card and spoken by it.
    public let name: Phrase
    public let direction: Direction
    /// The CLDR numbering system in which numbers are shown.
    public let digits: String
    public let quotation: QuotationMarks
    /// The locale whose wording is used where this one has none.
    public let fallback: LocaleTag?
    public let voice: VoiceProfile
    public let interface: InterfaceTexts
    public let report: ReportTexts
    /// The keyboard on the screen.
    public let keyboard: Keyboard
    public let rules: LocaleRules
}
