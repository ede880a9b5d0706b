/// The voices that we have, and how text is made ready for each.
enum Voice: String, CaseIterable, Hashable, Sendable {
    case dutch = "nl"
    case arabic = "ar"
    case tigrinya = "ti"

    /// Who reads a run of characters inside text of this voice.
    func reader(of script: Script) -> Voice {
        switch script {
        case .latin: .dutch
        case .arabic: .arabic
        case .ethiopic: .tigrinya
        case .neutral: self
        }
    }
}
