import PromptEngine

extension AuthorFiles {
    static let locales = [
        "nl": """
        name: Nederlands
        order: 1
        direction: ltr
        digits: latn
        quotation: ["‘", "’"]
        voice:
          name: nl
          wordsPerMinute: 122
          sentencePause: 400
        """,
        "nl-simple": """
        name: Makkelijk Nederlands
        order: 2
        direction: ltr
        digits: latn
        quotation: ["‘", "’"]
        fallback: nl
        voice: { name: nl, wordsPerMinute: 105, sentencePause: 600 }
        """,
        "ar": """
        name: { text: العربية, say: الْعَرَبِيَّة }
        order: 3
        direction: rtl
        digits: arab
        quotation: ["«", "»"]
        sayRequired: true
        voice: { name: ar, wordsPerMinute: 95, sentencePause: 450 }
        """,
    ]

    /// Each key with a text of its own, in the order of the cases, one on a line.
    static let dutchInterface = InterfaceKey.allCases.map { key in
        switch key {
        case .textLeft:
            "text.left: { plural: count, forms: { one: Nog één teken over, other: 'Nog {count} tekens over' } }"
        case .progress: "progress: 'Vraag {number} van {count}'"
        case .listen: "listen: Luister"
        default: "\(key.rawValue): woord\(placeholders(of: key))"
        }
    }.joined(separator: "\n")

    static let arabicInterface = InterfaceKey.allCases.map { key in
        switch key {
        case .textLeft:
            """
            text.left:
              plural: count
              forms:
                zero: { text: كلمة, say: كَلِمَة }
                one: { text: كلمة, say: كَلِمَة }
                two: { text: كلمتان, say: كَلِمَتَان }
                few: { text: '{count} كلمات', say: '{count} كَلِمَات' }
                many: { text: '{count} كلمة', say: '{count} كَلِمَة' }
                other: { text: '{count} كلمة', say: '{count} كَلِمَة' }
            """
        default:
            "\(key.rawValue): { text: 'كلمة\(placeholders(of: key))', say: 'كَلِمَة\(placeholders(of: key))' }"
        }
    }.joined(separator: "\n")

    static let report = ReportKey.allCases.map { "\($0.rawValue): woord\(placeholders(of: $0))" }
        .joined(separator: "\n")

    private static func placeholders(of key: some TextKey) -> String {
        key.placeholders.map { " {\($0)}" }.joined()
    }

    static let flow = """
        phase: contribute
        groups: [refugees, neighbours]
        prompts:
          - id: hello
            kind: statement
            picture: huis
          - id: consent
            kind: consent
            required: true
          - id: group
            kind: choice
            assigns: group
            required: true
          - id: need
            kind: text
            contributes: true
            characters: 20
          - id: goal
            kind: choices
            atLeast: 2
            atMost: 3
            options: [{ id: home, picture: huis }, { id: work }, { id: study }, { id: other }]
          - id: which
            kind: text
            when: { prompt: goal, is: [other] }
          - id: years
            kind: number
            lowest: 0
            highest: 99
          - id: trust
            kind: scale
            steps: 5
            when: { prompt: years, atLeast: 3 }
          - id: order
            kind: ranking
            places: 2
            options: [{ id: a }, { id: b }, { id: c }]
          - id: spread
            kind: points
            budget: 10
            options: [{ id: a }, { id: b }]
          - id: others
            kind: ideas
            count: 2
        """

    static let dutch = """
        title: Proef
        groups:
          refugees: Vluchtelingen
          neighbours: Buren
        prompts:
          hello: Welkom
          consent:
            text: Doe je mee?
            help: 'We bewaren het zoveel dagen: {days}'
          group:
            text: Bij welke groep hoor je?
          need:
            text: Wat is nodig?
          goal:
            text: Wat is je doel?
            options:
              home: Een huis
              work: Werk
              study: Studie
              other: Iets anders
          which: Wat dan?
          years: Hoeveel jaar?
          trust:
            text: Hoeveel vertrouwen?
            lowest: Weinig
            highest: Veel
          order: { text: Wat eerst?, options: { a: Appel, b: Boom, c: Citroen } }
          spread: { text: Verdeel, options: { a: Appel, b: Boom } }
          others: Hoor anderen
        """

    static let arabic = """
        title: { text: كلمة, say: كَلِمَة }
        groups:
          refugees: { text: كلمة, say: كَلِمَة }
          neighbours: { text: كلمة, say: كَلِمَة }
        prompts:
          hello: { text: كلمة, say: كَلِمَة }
          consent:
            text: كلمة
            say: كَلِمَة
            help: { text: 'كلمة {days}', say: 'كَلِمَة {days}' }
          group: { text: كلمة, say: كَلِمَة }
          need: { text: كلمة هنا, say: كَلِمَة هُنَا }
          goal:
            text: كلمة
            say: كَلِمَة
            options:
              home: { text: كلمة, say: كَلِمَة }
              work: { text: كلمة, say: كَلِمَة }
              study: { text: كلمة, say: كَلِمَة }
              other: { text: كلمة, say: كَلِمَة }
          which: { text: كلمة, say: كَلِمَة }
          years: { text: كلمة, say: كَلِمَة }
          trust:
            text: كلمة
            say: كَلِمَة
            lowest: { text: كلمة, say: كَلِمَة }
            highest: { text: كلمة, say: كَلِمَة }
          order:
            text: كلمة
            say: كَلِمَة
            options:
              a: { text: كلمة, say: كَلِمَة }
              b: { text: كلمة, say: كَلِمَة }
              c: { text: كلمة, say: كَلِمَة }
          spread:
            text: كلمة
            say: كَلِمَة
            options:
              a: { text: كلمة, say: كَلِمَة }
              b: { text: كلمة, say: كَلِمَة }
          others: { text: كلمة, say: كَلِمَة }
        """
}
