import Speech

extension RecordingFault {
    /// What the author can do.
    var advice: String {
        switch self {
        case .notWAV, .otherForm: "Deze opname is niet te lezen. Neem opnieuw op."
        case .empty: "In deze opname is niets te horen. Kijk of de microfoon aanstaat en neem opnieuw op."
        case .tooLong: "Deze opname is te lang: hoogstens \(RecordedSound.longest / 1000) seconden."
        }
    }
}

extension RecordingError {
    /// What the author can do, who has the server at hand.
    var advice: String {
        "Bewaren lukt niet: de map \(path) is niet te beschrijven. "
            + "Geef wie de server start daar schrijfrechten, en kijk of de schijf vol is."
    }
}
