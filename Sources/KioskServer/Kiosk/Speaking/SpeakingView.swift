import PromptEngine
import SessionModel
import Speech

/// The control with which an answer is said aloud, and what was recorded of it so far.
struct SpeakingView {
    let context: SeatedContext
    let place: SpokenPlace
    /// The recording that is the answer now.
    let kept: SpokenAnswer?
    let book: LocaleBook

    var view: View {
        var view: View = [
            "address": KioskPath.spoken(context.session), "prompt": place.prompt.rawValue, "added": place.isAdded,
            "longest": SpokenSamples.longest / 1_000,
            "lefts": Self.told.map { seconds -> View in
                ["value": seconds, "left": book.narrator.view(.speakLeft, ["count": .number(seconds)])]
            },
        ]
        if let take = context.participant.unkeptTake(for: place) {
            view["recording"] = take.start.recording.rawValue
            view["isUnfinished"] = true
        } else if let kept {
            view["recording"] = kept.recording.rawValue
            view["isKept"] = true
            view["seconds"] = kept.seconds
            view["own"] = book.narrator.view(.speakOwn, ["count": .number(kept.seconds)])
        }
        return view
    }

    /// The seconds that are left when the kiosk says so.
    private static let told = [60, 30, 10]
}
