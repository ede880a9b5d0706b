/// Ideas for a session about something else, under the themes that a facilitator would make. No limit was chosen with
/// these: they tell how well suggestions do on what was not seen before.
enum Neighbourhood {
    static let question = ["Wat maakt onze wijk een fijne plek om te wonen?"]

    static let themes: KeyValuePairs<String, [String]> = [
        "groen": [
            "Meer bomen en planten in de straat",
            "Meer groen op het plein",
            "Bloemen planten met de kinderen",
            "Tegels uit de tuin en planten erin",
            "Het park beter onderhouden",
            "Bankjes in het park onder de bomen",
            "Een moestuin voor de hele wijk",
            "Groene tuinen in plaats van tegels",
        ],
        "afval": [
            "Afval ligt naast de container",
            "Vaker het vuilnis ophalen",
            "Zwerfafval opruimen met de school",
            "Meer prullenbakken tegen zwerfafval",
            "De containers zitten altijd vol",
            "Hondenpoep op de stoep",
            "Een boete voor mensen die afval dumpen",
        ],
        "verkeer": [
            "Auto's rijden te hard door de straat",
            "Drempels zodat auto's langzamer rijden",
            "Een veilig fietspad naar school",
            "Te weinig parkeerplaatsen voor bewoners",
            "Parkeren op de stoep moet stoppen",
            "Zebrapad bij de school",
            "Fietspaden veiliger maken",
            "Geen vrachtwagens door onze straat",
            "Langzaam rijden waar kinderen spelen",
        ],
        "jongeren": [
            "Een plek voor jongeren om te chillen",
            "Jongeren hangen op het plein en maken lawaai",
            "Activiteiten voor jongeren in de avond",
            "Jongerenwerkers op straat",
            "Een voetbalveld voor de jeugd",
            "Speeltuin voor kleine kinderen",
            "Nieuwe speeltoestellen in de speeltuin",
            "Kinderen moeten buiten kunnen spelen",
        ],
        "ouderen": [
            "Ouderen zijn vaak eenzaam",
            "Een bezoekje brengen aan eenzame ouderen",
            "Boodschappen doen voor oude buren",
            "Koffieochtend voor ouderen in het wijkcentrum",
            "Hulp aan huis voor mensen die slecht lopen",
            "Iets doen tegen eenzaamheid",
        ],
        "elkaar kennen": [
            "Buren die elkaar groeten",
            "Een straatfeest met alle buren",
            "Een barbecue in de straat",
            "Activiteiten in het wijkcentrum",
            "Het wijkcentrum vaker open",
            "Elkaar helpen als buren",
            "Samen koffie drinken in het wijkcentrum",
        ],
        "veiligheid": [
            "Betere verlichting in de avond",
            "Het is donker bij het station, er moet verlichting komen",
            "Meer politie op straat",
            "De wijkagent zichtbaar in de wijk",
            "Buurtapp tegen inbraak",
            "Inbraken voorkomen met een buurtwacht",
            "Drugs dealen op het plein moet stoppen",
        ],
        "": [
            "Betaalbare huizen",
            "Een bakker en een groenteboer",
            "Minder vliegtuigen",
            "Sneller internet",
        ],
    ]
}
