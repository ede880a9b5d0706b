/// What a helper is told on the list of what is to be written, of what they have just done.
enum DeskNotice: String {
    case saved, asked
    /// It is kept, but nobody could be asked.
    case unseated
    /// It is kept, but there is nothing to ask any more.
    case unasked

    var dutch: String {
        switch self {
        case .saved: "Bewaard."
        case .asked: "Bewaard. De kiosk vraagt nu aan de deelnemer of het klopt."
        case .unseated: "Bewaard. Vragen kon niet: de deelnemer zit nu niet aan een kiosk."
        case .unasked: "Bewaard. Vragen kon niet: er is intussen iets veranderd."
        }
    }
}
