import SessionModel

/// Words that somebody wrote down beside a contribution, with who did, when, and what the participant said of them.
struct RenditionViews {
    let board: Board
    let helpers: [HelperID: Helper]

    init(of live: LiveSession, in board: Board) {
        self.board = board
        helpers = live.read { $0.helpers }
    }

    /// Who wrote what stands there now.
    func about(_ rendition: Rendition) -> View {
        about(rendition.by, rendition.at, rendition.confirmation)
    }

    /// What was written before, the latest first.
    func earlier(_ rendition: Rendition, in locale: LocaleTag) -> [View] {
        rendition.earlier.reversed().map { version in
            about(version.by, version.at, version.confirmation).merging(
                text(version.text, in: locale)
            ) { $1 }
        }
    }

    /// What stands there now with its words.
    func view(_ rendition: Rendition, in locale: LocaleTag) -> View {
        about(rendition).merging(text(rendition.text, in: locale)) { $1 }
    }

    func text(_ text: String, in locale: LocaleTag) -> View {
        board.words(text, in: locale)
    }

    private func about(_ scribe: Scribe, _ moment: Timestamp, _ confirmation: Confirmation?) -> View {
        var view: View = ["by": scribe.dutch(among: helpers), "at": DutchDate.dayAndTime(moment)]
        view["said"] = confirmation?.dutchSentence
        return view
    }
}
