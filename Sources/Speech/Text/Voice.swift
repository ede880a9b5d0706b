/// The voices that we have, and how text is made ready for each.
enum Voice: String, CaseIterable, Hashable, Sendable {
    case dutch = "nl"
    case arabic = "ar"
    case tigrinya = "ti"

    /// Who reads a run of characters inside text of this voice.
    func reader(of script: Script) -> Voice {
        Self.home(of: script) ?? self
    }

    /// Who reads the first letter of `text`; nil when there is none.
    static func reader(of text: String) -> Voice? {
        text.unicodeScalars.lazy.compactMap { Script($0).flatMap(home) }.first
    }

    /// Who reads the letters of a script; nil for what any voice reads.
    private static func home(of script: Script) -> Voice? {
        switch script {
        case .latin: .dutch
        case .arabic: .arabic
        case .ethiopic: .tigrinya
        case .neutral: nil
        }
    }
}
