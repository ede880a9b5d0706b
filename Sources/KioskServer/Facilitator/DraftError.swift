/// What is missing or wrong in the form for a new session.
enum DraftError: Error {
    case title, flow, groups, locales, code, codeTaken, retention

    var advice: String {
        switch self {
        case .title: "Geef de sessie een naam van hoogstens 120 tekens."
        case .flow: "Kies een vragenlijst."
        case .groups: "Kies minstens één groep."
        case .locales: "Kies minstens één taal."
        case .code: "De code bestaat uit zes cijfers."
        case .codeTaken: "Een andere sessie heeft deze code al. Kies een andere."
        case .retention: "Geef een bewaartermijn van 1 tot en met 365 dagen."
        }
    }
}
