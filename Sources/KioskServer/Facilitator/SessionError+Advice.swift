import SessionModel

extension SessionError {
    /// What the facilitator reads when a button cannot do what it says.
    var advice: String {
        switch self {
        case .ended: "De sessie is al afgesloten. Er kan niets meer veranderen."
        case .noPhaseOpen: "De ronde was al gesloten."
        case .unknownParticipant, .erased: "Deze deelnemer is er niet meer, of is al gewist."
        case .notCreated, .alreadyCreated, .phaseNotOpen, .incompleteSetup, .unknownGroup, .unknownLocale,
            .unknownSeat, .noConsent, .unsuitableAnswer:
            "Dat kan nu niet. Ververs de pagina en probeer het opnieuw."
        }
    }
}
