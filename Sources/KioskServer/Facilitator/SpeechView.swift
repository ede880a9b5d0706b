import PromptEngine
import SessionModel
import Speech

/// Whether all texts of a session can be heard already, as the facilitator reads it.
struct SpeechView: Sendable {
    let progress: SpeechProgress
    let board: Board
    /// In the order of the flow.
    let prompts: [PromptID]

    var view: View {
        [
            "isPreparing": !progress.isFinished, "done": progress.done, "total": progress.total,
            "isReady": progress.isFinished && progress.failures.isEmpty,
            "failed": progress.isFinished && !progress.failures.isEmpty ? failed : [] as [View],
        ]
    }

    private var failed: [View] {
        let count = progress.failures.count
        return [
            [
                "count": count == 1 ? "1 tekst is niet te horen." : "\(count) teksten zijn niet te horen.",
                "texts": texts, "advice": advice,
            ]
        ]
    }

    /// One line for each language and prompt.
    private var texts: [String] {
        let groups = Dictionary(grouping: progress.failures) { Group(locale: $0.locale, prompt: $0.prompt) }
        return groups.sorted { place(of: $0.key) < place(of: $1.key) }.map { group, failures in
            let what = group.prompt.map { "‘\(board.question($0))’" } ?? "teksten van het scherm"
            return "\(board.localeName(group.locale)): \(what)" + (failures.count > 1 ? " (\(failures.count)×)" : "")
        }
    }

    private struct Group: Hashable {
        let locale: LocaleTag
        let prompt: PromptID?
    }

    private func place(of group: Group) -> (String, Int) {
        (group.locale.rawValue, group.prompt.flatMap(prompts.firstIndex) ?? prompts.count)
    }

    /// What helps: a text that no voice can say needs other words, a voice that is away needs a new start.
    private var advice: String {
        let isOfText = progress.failures.allSatisfy { failure in
            switch failure.code {
            case .nothingToSay, .unspeakable: true
            case .unknownLocale, .workerUnavailable, .voiceData, .languageData, .cache, .stopped: false
            }
        }
        return isOfText
            ? "Lezen kan wel. Laat de schrijver van de vragenlijst een andere verwoording kiezen."
            : "Lezen kan wel. De stem werkt niet goed: start de server opnieuw."
    }
}
