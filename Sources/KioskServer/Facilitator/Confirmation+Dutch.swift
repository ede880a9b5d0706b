import SessionModel

extension Confirmation {
    /// What the participant said of words that somebody wrote down, in one word or two.
    var dutch: String {
        switch self {
        case .asked: "gevraagd"
        case .confirmed: "bevestigd"
        case .corrected: "verbeterd"
        case .withdrawn: "‘klopt niet’"
        }
    }

    /// The same as a sentence.
    var dutchSentence: String {
        switch self {
        case .asked: "Aan de deelnemer is gevraagd of het klopt."
        case .confirmed: "De deelnemer zei dat het klopt."
        case .corrected: "De deelnemer heeft het zelf verbeterd."
        case .withdrawn: "De deelnemer zei dat het niet klopt."
        }
    }
}
