import SessionModel

extension Phase {
    /// As the facilitator reads it.
    var dutchName: String {
        switch self {
        case .prepare: "Voorbereiden"
        case .join: "Binnenkomen"
        case .contribute: "Bijdragen"
        case .explain: "Toelichten"
        case .bundle: "Bundelen"
        case .prioritise: "Prioriteren"
        case .compare: "Vergelijken"
        case .close: "Afronden"
        }
    }

    /// What every seat shows while it is open, who may write, and what is visible to whom.
    var whatHappens: String {
        switch self {
        case .prepare: "Elke plek wacht. Niemand kan iets invullen. Wat er al is, blijft bewaard."
        case .join:
            "Mensen kiezen hun taal, zeggen of ze meedoen en bij welke groep ze horen. "
                + "De andere vragen komen pas als je Bijdragen opent."
        case .contribute:
            "Elke plek stelt de vragen, in de eigen taal. Iedereen kan antwoorden en ideeën versturen. "
                + "Alleen jij ziet de ideeën, zonder naam."
        case .explain:
            "Elke plek laat ideeën van anderen horen, één voor één en zonder naam. "
                + "Iedereen kan ‘ik ook’ zeggen of iets toevoegen. Jij kunt om toelichting vragen."
        case .bundle:
            "Jij maakt thema’s op het themabord. Elke plek laat ze zien terwijl ze groeien. "
                + "Iedereen kan zeggen: ‘dit hoort hier niet’."
        case .prioritise:
            "Elke plek krijgt een eigen stembriefje, met de thema’s door elkaar. De thema’s liggen vast. "
                + "De uitkomst is voor iedereen verborgen, ook voor jou: je ziet alleen hoeveel mensen hebben gestemd."
        case .compare:
            "De uitkomst wordt zichtbaar, voor jou en op elke plek in de eigen taal. "
                + "Iedereen kan zeggen of hij die herkent. Niemand kan nog stemmen in deze ronde."
        case .close: "Elke plek bedankt de mensen. Niemand kan nog stemmen in deze ronde."
        }
    }

    /// What closing does, and that it can be undone.
    var whatClosingDoes: String {
        switch self {
        case .prepare, .join, .close: "Als je sluit, wacht elke plek. Je kunt weer openen."
        case .contribute:
            "Als je sluit, kan niemand meer beginnen. Wie al bezig is, kan nog versturen. Je kunt weer openen."
        case .explain: "Als je sluit, kan niemand meer reageren. Jij kunt blijven werken. Je kunt weer openen."
        case .bundle:
            "Als je sluit, kan niemand meer zeggen dat iets ergens niet hoort. Jij kunt het bord nog veranderen. "
                + "Je kunt weer openen."
        case .prioritise:
            "Als je sluit, begint niemand meer aan een stembriefje. Wie al bezig is, kan het nog inleveren. "
                + "De uitkomst blijft verborgen tot je Vergelijken opent. Je kunt weer openen."
        case .compare: "Als je sluit, kan niemand meer reageren. De uitkomst blijft zichtbaar. Je kunt weer openen."
        }
    }
}
