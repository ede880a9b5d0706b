import PromptEngine
import SessionModel

/// A spoken phrase of a flow as one session shows it, with the place where a recording of it would be.
struct SpokenWording: Sendable {
    let place: RecordingPlace
    /// With its placeholders filled.
    let phrase: Phrase
    /// Whether it had placeholders.
    let isFilled: Bool

    /// - Parameter retentionDays: fills `{days}`, so that a consent prompt tells how long answers are kept.
    init(_ phrase: Phrase, _ key: RecordingKey, of flow: FlowID, in locale: LocaleProfile, retentionDays: Int) {
        place = RecordingPlace(flow: flow, locale: locale.tag, key: key)
        self.phrase = phrase.filled(with: ["days": .number(retentionDays)], rules: locale.rules)
        isFilled = self.phrase != phrase
    }
}
