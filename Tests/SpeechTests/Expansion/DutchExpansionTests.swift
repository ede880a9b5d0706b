import Testing

@testable import Speech

/// Each case is a written text and what is said for it, with a bar between the tokens.
@Suite("Written forms in Dutch")
struct DutchExpansionTests {
    @Test(
        "written forms are said in Dutch words, each with the token that it says",
        arguments: [
            ("0", "nul"),
            ("7", "zeven"),
            ("100 mensen", "honderd | mensen"),
            ("1.250 mensen", "duizend tweehonderd vijftig | mensen"),
            ("12.345 en 1.000.000", "twaalfduizend driehonderd vijfenveertig | en | één miljoen"),
            ("250.000", "tweehonderd vijftig duizend"),
            ("1,5 meter", "één komma vijf | meter"),
            ("12,05", "twaalf komma nul vijf"),
            ("-5 graden", "min vijf | graden"),
            ("+3", "plus drie"),
            ("1½ uur", "één komma vijf | uur"),
            ("½ liter", "een half | liter"),
            ("de 1e, 2de en 3e keer", "de | eerste, | tweede | en | derde | keer"),
            ("de 21e eeuw", "de | eenentwintigste | eeuw"),
            ("de 8ste en de 100e", "de | achtste | en | de | honderdste"),
            ("19e-eeuws", "negentiende eeuws"),
            ("1998", "negentienhonderd achtennegentig"),
            ("in 1066 en 2017.", "in | duizend zesenzestig | en | tweeduizend zeventien."),
            ("1941-1945", "negentienhonderd eenenveertig tot negentienhonderd vijfenveertig"),
            ("Het kost € 12,50.", "Het | kost |  | twaalf euro vijftig."),
            ("€12,50 per maand", "twaalf euro vijftig | per | maand"),
            ("€ 1.250,00", " | duizend tweehonderd vijftig euro"),
            ("€ 12,-", " | twaalf euro"),
            ("12,50 euro", "twaalf euro vijftig | "),
            ("5 euro", "vijf | euro"),
            ("€ 5 miljoen", " | vijf | miljoen euro"),
            ("€10-15", "tien tot vijftien euro"),
            ("25 €", "vijfentwintig euro | "),
            ("€ 0,99", " | nul euro negenennegentig"),
            ("12%", "twaalf procent"),
            ("3,5 %, 0,05%", "drie komma vijf procent, |  | nul komma nul vijf procent"),
            ("10-12%", "tien tot twaalf procent"),
            ("om 14.30 uur, daarna", "om | veertien uur dertig, |  | daarna"),
            ("van 9.00 tot 17.00 uur", "van | negen uur | tot | zeventien uur | "),
            ("9.00-17.00 uur.", "negen uur tot zeventien uur. | "),
            ("om 9.30", "om | negen uur dertig"),
            ("de 14:30 trein", "de | veertien uur dertig | trein"),
            ("14u30", "veertien uur dertig"),
            ("12 uur", "twaalf | uur"),
            ("6 april 2017", "zes | april | tweeduizend zeventien"),
            ("1 jan. 2018", "één | januari | tweeduizend achttien"),
            ("6-4-2017", "zes april tweeduizend zeventien"),
            ("06/04/2017", "zes april tweeduizend zeventien"),
            ("2017-04-06", "zes april tweeduizend zeventien"),
            ("6.4.17", "zes april tweeduizend zeventien"),
            ("06 12 34 56 78", "nul zes | één twee | drie vier | vijf zes | zeven acht"),
            ("06-12345678", "nul zes, één twee drie vier vijf zes zeven acht"),
            ("+31 6 1234 5678", "plus drie één | zes | één twee drie vier | vijf zes zeven acht"),
            ("0592-123456", "nul vijf negen twee, één twee drie vier vijf zes"),
            ("0900-1234", "nul negen nul nul, één twee drie vier"),
            ("Bel 112.", "Bel | één één twee."),
            ("tel. 050 123 45 67", "telefoon | nul vijf nul | één twee drie | vier vijf | zes zeven"),
            ("bijv. dhr. Ali, enz.", "bijvoorbeeld | de heer | Ali, | enzovoort"),
            ("Dr. Jansen o.a.", "dokter | Jansen | onder andere"),
            ("blz. 12 t/m 15", "bladzijde | twaalf | tot en met | vijftien"),
            ("a.u.b.", "alstublieft"),
            ("10 km. lopen", "tien | kilometer. | lopen"),
            ("10km", "tien kilometer"),
            ("5 kg", "vijf | kilo"),
            ("10 min. lopen", "tien | minuten | lopen"),
            ("2x per week", "twee keer | per | week"),
            ("20°C", "twintig graden"),
            ("COA, IND, BSN, AZC, DUO, UWV.", "C O A, | I N D, | B S N, | A Z C, | duo, | U W V."),
            ("IK WIL NU WERKEN", "IK | WIL | NU | WERKEN"),
            ("de IND-brief", "de | I N D brief"),
            ("AZC's", "A Z C's"),
            ("ZZP'er", "Z Z P er"),
            ("KNMG", "K N M G"),
            ("J.P. de Vries", "J P | de | Vries"),
            ("info@coa.nl", "info apenstaartje C O A punt n l"),
            ("jan.de.boer_2@gmail.com", "jan punt de punt boer laag streepje twee apenstaartje gmail punt com"),
            ("www.vluchtelingenwerk.nl/help", "w w w punt vluchtelingenwerk punt n l slash help"),
            ("https://www.ind.nl/", "w w w punt I N D punt n l"),
            ("Kijk op duo.nl.", "Kijk | op | duo punt n l."),
            ("A2 of B1", "A twee | of | B één"),
            ("nummer 12a", "nummer | twaalf a"),
            ("18-65 jaar", "achttien tot vijfenzestig | jaar"),
            ("50+", "vijftig plus"),
            ("24/7", "vierentwintig zeven"),
            ("COVID-19", "COVID negentien"),
            ("16-jarige", "zestien jarige"),
            ("R&D", "R en D"),
            ("123456789", "één twee drie vier vijf zes zeven acht negen"),
            ("192.168.1.1", "honderd tweeënnegentig punt honderd achtenzestig punt één punt één"),
            ("(12%)", "twaalf procent"),
            ("1/2", "een half"),
            ("gewoon een zin.", "gewoon | een | zin."),
            ("'90", "negentig"),
            ("سعر ٥ euro", "سعر | vijf | euro"),
            ("9401 AB Assen", "vierennegentig nul één | A B | Assen"),
            ("5-10 min. lopen", "vijf tot tien | minuten | lopen"),
            ("Is het 9 uur, of 9.30 uur?", "Is | het | negen | uur, | of | negen uur dertig? | "),
            ("geboren op 1-2-95", "geboren | op | één februari negentienhonderd vijfennegentig"),
            ("kost €5,- of 5€", "kost | vijf euro | of | vijf euro"),
            (
                "12345678901234567890",
                "één twee drie vier vijf zes zeven acht negen nul één twee drie vier vijf zes zeven acht negen nul"
            ),
        ])
    func forms(written: String, said: String) throws {
        #expect(try ExpansionSuite.said(written, by: .dutch) == said)
    }

    @Test("an abbreviation ends no sentence, save one that may be its last word before a capital")
    func abbreviations() throws {
        let expander = try ExpansionSuite.expander(.dutch)
        for token in ["bijv.", "Dr.", "(t.a.v.", "o.a."] {
            #expect(expander.isAbbreviation(token, before: "Alle"), "\(token)")
        }
        #expect(expander.isAbbreviation("enz.", before: "maar"))
        #expect(!expander.isAbbreviation("enz.", before: "Daarna"))
        #expect(!expander.isAbbreviation("doen.", before: "Daarna"))
    }
}
