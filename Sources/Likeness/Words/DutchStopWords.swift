/// Dutch words that say nothing about what a text is about, without accents and in lower case: by their kind in the
/// grammar (*Algemene Nederlandse Spraakkunst*, chapters 4 to 10), then what people say in any session.
///
/// `elkaar`, `samen`, `zelf` and `eigen` are not among them: here they tell themes apart.
enum DutchStopWords {
    static let all = Set(
        [articles, pronouns, prepositions, conjunctions, adverbs, auxiliaries, verbs, numbers, quantities, manners]
            .joined().flatMap { $0.split(separator: " ").map(String.init) })

    private static let articles = ["de het een der des den ten ter"]

    private static let pronouns = [
        "ik jij je u hij zij ze wij we jullie hen hun mij me jou ons onze mijn jouw uw haar hem zich zichzelf",
        "dit dat deze die dezelfde hetzelfde wat wie welke welk wiens men iemand niemand iedereen ieder iedere elk elke",
        "iets niets alles allemaal allen ander andere anderen anders zulke zulk er hier daar waar",
        "daarom daardoor daarmee daarvoor daarna daarbij daarin daarop daarvan daaraan daarnaast hierdoor hiermee hiervoor",
        "hierbij waarom waardoor waarmee waarvoor waarbij waarin waarop waarvan ervan ervoor ermee erbij erin erop eraan",
    ]

    private static let prepositions = [
        "aan achter af behalve bij binnen boven buiten door in langs met mee na naar naast om onder op over per rond",
        "sinds te tegen tijdens toe tot tussen uit van vanaf vanuit via volgens voor voorbij vanwege wegens zonder",
    ]

    private static let conjunctions = [
        "en of maar want dus als dan dat omdat doordat zodat hoewel terwijl toen totdat voordat nadat tenzij mits indien",
        "zoals noch ofwel bijvoorbeeld bv bijv etc enzovoort",
    ]

    private static let adverbs = [
        "niet geen nooit ooit soms vaak altijd meestal steeds telkens nog al alvast alleen alsnog ook eens even gewoon juist",
        "nu straks later eerst daarna dan weer opnieuw terug zo zeer heel erg te veel best wel toch misschien eigenlijk",
        "echt ongeveer bijna helemaal vooral zelfs slechts pas reeds verder samengevat waarschijnlijk hoe wanneer ja nee",
        "heen weg hierheen ergens nergens overal tegelijk graag liever liefst",
    ]

    private static let auxiliaries = [
        "ben bent is zijn was waren geweest wees heb hebt heeft hebben had hadden gehad word wordt worden werd werden",
        "geworden kan kun kunt kunnen kon konden gekund moet moeten moest moesten mag mogen mocht mochten wil wilt willen",
        "wilde wilden zal zult zullen zou zouden hoef hoeft hoeven hoefde",
    ]

    private static let verbs = [
        "ga gaat gaan ging gingen gegaan kom komt komen kwam kwamen gekomen doe doet doen deed deden gedaan laat laten liet",
        "lieten gelaten krijg krijgt krijgen kreeg kregen gekregen maak maakt maken maakte gemaakt blijf blijft blijven",
        "bleef bleven gebleven sta staat staan stond zit zitten zat ligt liggen weet weten wist vind vindt vinden vond",
        "denk denkt denken dacht zie ziet zien zag zeg zegt zeggen zei gezegd lijkt lijken begin begint beginnen",
        "gebruik gebruikt gebruiken zorg zorgt zorgen",
    ]

    private static let numbers = [
        "een twee drie vier vijf zes zeven acht negen tien eerste tweede derde keer maal"
    ]

    private static let quantities = [
        "veel meer meest meeste weinig minder minst minste genoeg voldoende enkele paar sommige verschillende diverse",
        "beide alle hele heel half stuk beetje groot grote groter klein kleine lang lange kort korte",
    ]

    private static let manners = [
        "goed goede beter betere best beste slecht snel snelle makkelijk makkelijker makkelijke moeilijk moeilijke fijn leuk",
        "leuke mooi belangrijk belangrijke belangrijker belangrijkste nodig mogelijk mens mensen persoon personen ding dingen",
        "manier soort soorten bijdrage idee ideeen",
    ]
}
