import PromptEngine
import SessionModel

/// "Ben je er nog?" with the seconds that are left, in one locale; made ready once, at start.
///
/// The text stands in the page once for each of its plural forms. The page's script puts the number in, in the digits of
/// the locale.
struct IdleQuestion: Sendable {
    /// Each with the `counts` that it is for, the `number` that stands in it now, and the text itself.
    private let forms: [PhraseView]
    /// The clips that say so many seconds.
    private let spoken: [PhraseView]
    private let countdown: Int

    init(_ times: IdleTimes, in narrator: Narrator) {
        let rules = narrator.locale.rules
        func view(_ count: Int) -> PhraseView { narrator.view(.idleText, ["count": .number(count)]) }
        forms = Dictionary(grouping: 0...times.countdown, by: rules.pluralCategory).values
            .compactMap { counts in
                guard let last = counts.last else { return nil }
                return view(last).merging([
                    "counts": counts.map(String.init).joined(separator: " "), "number": rules.format(last),
                ]) { _, own in own }
            }
            .sorted { ($0["counts"] ?? "") < ($1["counts"] ?? "") }
        spoken = times.spoken.map { count in
            ["count": String(count), "clip": view(count)["clip"] ?? ""]
        }
        countdown = times.countdown
    }

    /// - Parameter asking: after so many seconds without a touch.
    func view(asking: Int) -> View {
        ["seconds": asking, "countdown": countdown, "forms": forms, "spoken": spoken]
    }
}
