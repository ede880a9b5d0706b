extension AuthorFiles {
    /// With a faultless made-up session of the flow.
    static let withExample = AuthorFiles()
        .adding("Prompts/proef/example/people.yaml", people)
        .adding("Prompts/proef/example/reactions.yaml", reactions)
        .adding("Prompts/proef/example/themes.yaml", themes)
        .adding("Prompts/proef/example/ballots.yaml", ballots)

    private static let people = """
        people:
          - id: r1
            group: refugees
            locale: ar
            means: speech
            authorship: entered
            answers:
              need: { text: بيت, nl: Een huis, nl-simple: Je huis }
              goal: [work, home]
              years: 4
              trust: 2
              order: [b, a]
              spread: { a: 3, b: 7 }
          - id: n1
            group: neighbours
            locale: nl
            answers:
              need:
                text: Groeten
                ar: { text: سَلَامْ, reviewed: false }
              goal: [other, study]
              which: Rust
        """

    private static let reactions = """
        reactions:
          r1:
            agrees: [n1.need]
            adds:
              - { to: n1.need, text: نعم, nl: Ja }
          n1: { agrees: [r1.need] }
        explained:
          - { to: r1.need, locale: nl, text: Met een tuin }
        """

    private static let themes = """
        themes:
          - id: house
            name: { nl: Wonen, nl-simple: Je huis, ar: { text: بيت, say: بَيْتْ } }
            need: { nl: Een huis, nl-simple: Je huis, ar: بَيْتْ }
            value: { nl: Rust, nl-simple: Je rust, ar: بَيْتْ }
            ideas: [r1.need]
          - id: meeting
            name: { nl: Groeten, nl-simple: Groet, ar: { text: سلام, say: سَلَامْ, reviewed: false } }
            need: { nl: Groeten, nl-simple: Groet, ar: سَلَامْ }
            value: { nl: Rust, nl-simple: Je rust, ar: سَلَامْ }
            ideas: [n1.need]
        """

    private static let ballots = """
        ballots:
          r1: [house, meeting]
          n1: [meeting]
        recognition:
          partly: [n1]
        """
}
