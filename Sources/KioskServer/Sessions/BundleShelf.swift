import SessionModel
import Synchronization

/// The themes of one session as its seats and the projector see them, made once for each change however many ask.
final class BundleShelf: Sendable {
    /// On what a page of all themes depends, besides what the themes hold.
    struct PageKey: Hashable, Sendable {
        let locale: LocaleTag
        let offersLanguages: Bool
    }

    private struct Shelf {
        var themes: (edition: Int, BundledThemes)?
        var pages: (edition: Int, [PageKey: PageWithHoles]) = (0, [:])
    }

    private let shelf = Mutex(Shelf())

    /// - Parameter make: called when there are none of this edition; whoever asks meanwhile waits.
    func themes(edition: Int, make: () -> BundledThemes) -> BundledThemes {
        shelf.withLock { shelf in
            if let (known, themes) = shelf.themes, known >= edition { return themes }
            let themes = make()
            shelf.themes = (edition, themes)
            return themes
        }
    }

    /// Keeps pages of the latest edition only.
    func page(edition: Int, _ key: PageKey, render: () throws -> String) rethrows -> PageWithHoles {
        let kept = shelf.withLock { $0.pages.edition == edition ? $0.pages.1[key] : nil }
        if let kept { return kept }
        let page = PageWithHoles(try render())
        shelf.withLock { shelf in
            if shelf.pages.edition < edition { shelf.pages = (edition, [:]) }
            if shelf.pages.edition == edition { shelf.pages.1[key] = page }
        }
        return page
    }
}

extension LiveSession {
    /// The themes with what they hold, not older than this call.
    var bundledThemes: (edition: Int, themes: BundledThemes) {
        let edition = bundleEdition
        // Taken out of the lock, in which nothing may take long.
        return (edition, bundles.themes(edition: edition) { BundledThemes(of: read { $0 }) })
    }
}
