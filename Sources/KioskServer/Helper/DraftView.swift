import PromptEngine
import SessionModel

/// An answer as it is being made, as far as it can be told: not every draft is an answer yet.
struct DraftView {
    let prompt: Prompt
    let fields: FormFields
    let words: FlowBook.PromptViews?
    /// Of the participant's own words.
    let locale: LocaleProfile

    var view: View {
        let parts = parts
        return [
            "parts": parts, "isEmpty": parts.isEmpty, "lang": lang.lang, "dir": lang.dir,
        ]
    }

    private var lang: (lang: String, dir: String) {
        guard case .text = prompt.kind else { return ("nl", "ltr") }
        return (locale.tag.rawValue, locale.direction.rawValue)
    }

    private var parts: [String] {
        switch prompt.kind {
        case .choice, .choices: fields.all("value").map { label(OptionID($0)) }
        case .text, .number, .scale: [fields["value"] ?? ""].filter { !$0.isEmpty }
        case .ranking:
            fields.beneath("rank").filter { !$0.value.isEmpty }.sorted { $0.value < $1.value }
                .map { "\($0.value). \(label(OptionID($0.name)))" }
        case .points:
            fields.beneath("points").filter { !$0.value.isEmpty && $0.value != "0" }
                .map { "\(label(OptionID($0.name))): \($0.value)" }
        case .consent, .statement, .ideas: []
        }
    }

    private func label(_ option: OptionID) -> String { words?.options[option]?["text"] ?? option.rawValue }
}
