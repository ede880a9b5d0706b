import SessionModel

extension SessionError {
    /// What the facilitator reads when a button cannot do what it says.
    var advice: String {
        switch self {
        case .ended: "De sessie is al afgesloten. Er kan niets meer veranderen."
        case .noPhaseOpen: "De fase was al gesloten."
        case .unknownParticipant, .erased: "Deze deelnemer is er niet meer, of is al gewist."
        case .themesFrozen: "Er wordt nu gestemd: de thema’s liggen vast. Sluit eerst het stemmen."
        case .tooFewThemes: "Maak eerst minstens twee thema’s."
        case .unnamedThemes: "Geef eerst elk thema een naam in alle talen van de sessie."
        case .nothingToCompare: "Er heeft nog niemand gestemd."
        case .unsuitableWording:
            "Geef het thema een naam van hoogstens \(Session.longestThemeName) tekens. De behoefte en de waarde mogen "
                + "hoogstens \(Session.longestThemeText) tekens lang zijn."
        case .unknownContribution: "Deze bijdrage is er niet meer."
        case .unknownTheme: "Dit thema staat niet meer op het bord."
        case .unknownHelper: "Deze helper doet niet meer mee."
        case .unsuitableHelper:
            "Kies minstens één taal van de sessie. Een naam mag hoogstens \(HelperEntry.longestName) tekens lang zijn."
        case .alreadyHelped: "Een andere helper is al bij deze plek."
        case .notHelping: "Deze plek heeft nu geen hulp van je gevraagd of toegestaan."
        case .unknownProposal: "Dit voorstel is er niet meer."
        case .unwritten: "Deze bijdrage is ingesproken en nog niet uitgeschreven."
        case .notSeated: "De deelnemer zit nu niet aan een kiosk."
        case .unknownConfirmation: "Deze woorden zijn intussen veranderd. Kijk nog eens."
        case .notCreated, .alreadyCreated, .phaseNotOpen, .incompleteSetup, .unknownGroup, .unknownLocale,
            .unknownSeat, .noConsent, .unsuitableAnswer, .unsuitableContribution, .roundOver, .unsuitableBallot,
            .unknownRecording, .recordingKept:
            "Dat kan nu niet. Ververs de pagina en probeer het opnieuw."
        }
    }

    /// The themes that have to get names first.
    var unnamedThemes: [ThemeID] {
        if case .unnamedThemes(let themes) = self { themes } else { [] }
    }
}
