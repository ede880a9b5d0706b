import Foundation

/// A flow in four languages with each kind of prompt, in the order of their names below.
enum EveryKindFlow {
    static let id = "every-kind"

    static func write(to prompts: URL) throws {
        let folder = prompts.appending(path: id)
        let pictures = folder.appending(path: "pictures")
        try FileManager.default.createDirectory(at: pictures, withIntermediateDirectories: true)
        let files = [
            "flow.yaml": structure,
            "nl.yaml": dutch,
            "nl-simple.yaml": dutch.replacing("  years: Hoeveel jaar?\n", with: ""),
            "ar.yaml": wording(in: "{ text: كلمة, say: كَلِمَة }"),
            "ti.yaml": wording(in: "ቃል"),
        ]
        .merging(["tree", "refugees", "neighbours"].map { ("pictures/\($0).svg", drawing) }) { first, _ in first }
        for (name, text) in files {
            try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
        }
    }

    private static let drawing = #"<svg xmlns="http://www.w3.org/2000/svg"/>"#

    private static let structure = """
        phase: contribute
        groups: [refugees, neighbours]
        prompts:
          - { id: hello, kind: statement, picture: tree }
          - { id: consent, kind: consent, required: true }
          - { id: group, kind: choice, assigns: group, required: true }
          - { id: need, kind: text, contributes: true, characters: 40 }
          - { id: place, kind: choice, options: [{ id: city, picture: tree }, { id: village }] }
          - { id: goal, kind: choices, atLeast: 2, atMost: 3, options: [{ id: home }, { id: work }, { id: rest }, { id: other }] }
          - { id: which, kind: text, when: { prompt: goal, is: [other] } }
          - { id: years, kind: number, lowest: 1, highest: 99 }
          - { id: trust, kind: scale, steps: 5 }
          - { id: order, kind: ranking, places: 2, options: [{ id: home }, { id: work }, { id: rest }] }
          - { id: spread, kind: points, budget: 10, options: [{ id: home }, { id: work }] }
          - { id: others, kind: ideas, count: 2 }
        """

    private static let dutch = """
        title: Alle soorten
        groups:
          refugees: Vluchtelingen
          neighbours: Buurtgenoten
        prompts:
          hello: Welkom allemaal
          consent: Doe je mee?
          group: Bij welke groep hoor je?
          need: Wat is er nodig?
          place: { text: Waar woon je?, options: { city: In de stad, village: In een dorp } }
          goal: { text: Wat is je doel?, options: { home: Een huis, work: Werk, rest: Rust, other: Iets anders } }
          which: Welk ander doel?
          years: Hoeveel jaar?
          trust: { text: Hoeveel vertrouwen?, lowest: Weinig, highest: Veel }
          order: { text: Wat eerst?, options: { home: Een huis, work: Werk, rest: Rust } }
          spread: { text: Verdeel de punten, options: { home: Een huis, work: Werk } }
          others: Hoor anderen

        """

    /// The flow with the same words everywhere.
    private static func wording(in phrase: String) -> String {
        func prompt(_ id: String, _ fields: String = "") -> String { "  \(id): { ask\(fields) }" }
        func options(_ ids: String...) -> String {
            ", options: { " + ids.map { "\($0): PHRASE" }.joined(separator: ", ") + " }"
        }
        let inner = phrase.hasPrefix("{") ? String(phrase.dropFirst().dropLast()) : "text: \(phrase)"
        let lines =
            ["title: PHRASE", "groups: { refugees: PHRASE, neighbours: PHRASE }", "prompts:"]
            + ["hello", "consent", "group", "need", "which", "years", "others"].map { prompt($0) }
            + [
                prompt("place", options("city", "village")), prompt("goal", options("home", "work", "rest", "other")),
                prompt("trust", ", lowest: PHRASE, highest: PHRASE"), prompt("order", options("home", "work", "rest")),
                prompt("spread", options("home", "work")),
            ]
        return lines.joined(separator: "\n").replacing("ask", with: inner).replacing("PHRASE", with: phrase)
    }
}
