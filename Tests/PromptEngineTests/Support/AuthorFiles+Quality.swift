import PromptEngine

extension AuthorFiles {
    static let simpleScreens = "Locales/nl-simple/interface.yaml"
    static let commonWords = "Locales/nl-simple/words.txt"
    static let explained = "Locales/nl-simple/explained.yaml"
    static let tigrinyaScreens = "Locales/ti/interface.yaml"

    /// The faultless set with the list of common words that it needs, and a report in Arabic words.
    static var judged: AuthorFiles {
        AuthorFiles().adding("Locales/ar/report.yaml", report.replacing("woord", with: "كلمة")).adding(
            commonWords,
            """
            # Words of the faultless set.
            makkelijk nederlands luister vraag van nog één teken over woord tekens
            proef vluchtelingen buren welkom doe je mee we bewaren het zoveel dagen bij welke groep hoor
            wat is nodig doel een huis werk studie iets anders dan hoeveel jaar vertrouwen weinig veel eerst
            appel boom citroen verdeel anderen
            # And for longer sentences.
            dit zin met meer twaalf die niemand graag leest voor jou kort
            """)
    }

    /// The faults that the check of quality finds, without those of the reading.
    func qualityFaults(_ lexicons: [String: any Lexicon] = ["nl": TestLexicon()]) -> [String] {
        QualityCheck(reading(), lexicons: lexicons).faults.map(\.description)
    }

    /// With Tigrinya beside the other locales, each text of it one word.
    func addingTigrinya() -> AuthorFiles {
        let locale = """
            name: ትግርኛ
            direction: ltr
            digits: latn
            quotation: ["“", "”"]
            voice: { name: ti, wordsPerMinute: 80, sentencePause: 450 }
            """
        let texts = [Self.arabicInterface, Self.report, Self.arabic].map { text in
            ["كلمات", "كلمتان", "كَلِمَتَان", "كَلِمَات", "كلمة", "كَلِمَة", "هنا", "هُنَا", "woord"].reduce(text) {
                $0.replacing($1, with: "ቃል")
            }
        }
        // The plural forms of Arabic that Tigrinya does not have.
        let screens = texts[0].split(separator: "\n").filter { line in
            !["zero", "two", "few", "many"].contains { line.hasPrefix("    \($0):") }
        }.joined(separator: "\n")
        return adding("Locales/ti/locale.yaml", locale).adding(Self.tigrinyaScreens, screens)
            .adding("Locales/ti/report.yaml", texts[1]).adding("Prompts/proef/ti.yaml", texts[2])
    }
}
