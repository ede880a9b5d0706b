import PromptEngine
import SessionModel

/// Something to write, beside the original: the recording of what was said, or the words in their own language.
struct WritingPage {
    let library: Library
    let task: WritingTask
    let helper: SignedInHelper
    let draft: WritingDraft?

    private var session: LiveSession { helper.session }
    private var contribution: Contribution { task.contribution }
    private var path: String { HelperPath.writing(task.place) }
    private var renditions: RenditionViews { RenditionViews(of: session, in: Board(of: session, in: library)) }

    /// What the helper has before them on this page.
    var seen: SeenWords { draft?.seen(task) ?? SeenWords(of: task) }

    var view: View {
        let (renditions, seen) = (renditions, seen)
        var view: View = [
            "path": path, "desk": HelperPath.desk, "from": task.own.dutchName, "to": task.locale.dutchName,
            "isTranscript": task.isTranscript, "version": seen.version, "source": seen.source,
            "longest": Rendition.longest, "question": question,
            "events": "\(path)/events?version=\(seen.version)&source=\(seen.source)",
            "writing": renditions.text(draft?.text ?? task.rendition?.text ?? "", in: task.locale),
        ]
        view["recording"] = contribution.spoken.map { spoken -> View in
            ["address": HelperPath.sound(contribution.id), "length": spoken.clock]
        }
        if !task.isTranscript { view["original"] = renditions.text(contribution.text, in: task.own) }
        if let rendition = task.rendition {
            view["standing"] = renditions.about(rendition)
            view["isOutdated"] = contribution.isOutdated(rendition) && !rendition.isWithdrawn
            if draft?.fault == .otherWords { view["rival"] = renditions.view(rendition, in: task.locale) }
            let earlier = renditions.earlier(rendition, in: task.locale)
            view["earlier"] = earlier.isEmpty ? nil : ["count": earlier.count, "versions": earlier]
        }
        return view
    }

    /// What was asked, in the language in which the helper reads.
    private var question: View {
        let book = library.locale(helper.reading)
        let words = library.flow(of: session, in: book.locale.tag).prompts[contribution.prompt]
        return [
            "text": words?.question["text"] ?? "", "lang": book.locale.tag.rawValue,
            "dir": book.locale.direction.rawValue,
        ]
    }

    /// What changes while the helper writes.
    ///
    /// - Parameter seen: what stands on their page.
    func state(seen: SeenWords, at now: Timestamp) -> View {
        var view: View = ["canAsk": task.isSeated, "path": path]
        if let claim = session.scribes.claim(of: task.place, at: now), claim.helper != helper.id {
            view["other"] = session.title(of: claim.helper)
        }
        if seen.source != task.source { view["isOtherOriginal"] = true }
        if let rendition = task.rendition, seen.version != task.version {
            view["news"] = renditions.about(rendition)
        }
        view["calls"] = HelperTabs.calls(in: session)
        return view
    }
}
