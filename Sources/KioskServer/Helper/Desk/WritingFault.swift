/// Why words are not kept; they stay on the page.
enum WritingFault: Error {
    /// Somebody else kept other words meanwhile.
    case otherWords
    /// The participant said something else meanwhile, or its transcript was changed.
    case otherOriginal
    /// The participant said of just these words that they are wrong.
    case saidToBeWrong
    /// There is nothing to write (any more), or not for this helper.
    case nothingToWrite
    /// The disk did not take them.
    case notKept

    var dutch: String {
        switch self {
        case .otherWords:
            "Nog niet bewaard: iemand anders bewaarde intussen een andere tekst. Hieronder staan ze allebei. Maak er één "
                + "van en bewaar die."
        case .otherOriginal:
            "Nog niet bewaard: de bijdrage is intussen veranderd. Kijk of je tekst er nog bij past."
        case .saidToBeWrong:
            "Nog niet bewaard: van deze woorden zei de deelnemer dat ze niet kloppen. Verander ze eerst."
        case .nothingToWrite: "Hier is niets meer te schrijven."
        case .notKept: "Nog niet bewaard: er ging iets mis. Probeer het zo nog eens; je tekst staat hier nog."
        }
    }
}
