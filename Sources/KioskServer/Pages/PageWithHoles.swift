/// A rendered page that is the same for everybody but for a few names, which are filled in for each request.
struct PageWithHoles: Sendable {
    /// Stands for a hole while the page is rendered: a character for private use, that no text of ours holds.
    enum Hole: Character, CaseIterable {
        case submission = "\u{F0001}"
        case participant = "\u{F0002}"
    }

    private enum Piece: Sendable {
        case text(String)
        case hole(Hole)
    }

    private let pieces: [Piece]
    private let size: Int

    init(_ html: String) {
        var pieces: [Piece] = []
        var text = ""
        for character in html {
            if let hole = Hole(rawValue: character) {
                pieces += [.text(text), .hole(hole)]
                text = ""
            } else {
                text.append(character)
            }
        }
        self.pieces = pieces + [.text(text)]
        size = html.utf8.count
    }

    func filled(submission: String, participant: String) -> String {
        var html = ""
        html.reserveCapacity(size + 64)
        for piece in pieces {
            switch piece {
            case .text(let text): html += text
            case .hole(.submission): html += submission
            case .hole(.participant): html += participant
            }
        }
        return html
    }
}
