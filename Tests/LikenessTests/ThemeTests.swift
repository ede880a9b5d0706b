import Likeness
import SessionModel
import Testing

@Suite struct ThemeTests {
    private static let texts: [ContributionID: String] = [
        "t1": "De taal leren", "t2": "Taallessen met een boek", "t3": "Taal oefenen", "h1": "Een huis in de stad",
        "h2": "Wachten op een huis", "h3": "Huizen bouwen", "m1": "Muziek maken", "m2": "Samen muziek luisteren",
        "x": "Geduld",
    ]
    private static let themes = [
        ThemeContents(theme: "taal", name: nil, contributions: ["t1", "t2"]),
        ThemeContents(theme: "wonen", name: nil, contributions: ["h1", "h2"]),
    ]

    @Test("what is not filed goes with the theme that it is like, and tells by which words")
    func nearest() throws {
        let found = try LikenessSuggestions(of: Self.texts, themes: Self.themes)
        #expect(
            Dictionary(uniqueKeysWithValues: found.themes.map { ($0.contribution, $0.theme) }) == [
                "t3": "taal", "h3": "wonen",
            ])
        #expect(found.themes.first { $0.contribution == "t3" }?.words == ["taal"])
        for suggestion in found.themes { #expect(0 < suggestion.likeness && suggestion.likeness <= 1) }
    }

    @Test("new bundles come from what is like no theme, never from what is filed")
    func rest() throws {
        let found = try LikenessSuggestions(of: Self.texts, themes: Self.themes)
        #expect(found.bundles.map { Set($0.contributions) } == [["m1", "m2"]])
    }

    @Test("a theme without contributions is known by its name")
    func named() throws {
        let themes = [ThemeContents(theme: "a", name: "Muziek", contributions: [])]
        let found = try LikenessSuggestions(of: Self.texts, themes: themes)
        #expect(Set(found.themes.map(\.contribution)) == ["m1", "m2"])
    }

    @Test("between two themes that are as near nothing is suggested")
    func between() throws {
        let themes = [
            ThemeContents(theme: "a", name: "Taal", contributions: []),
            ThemeContents(theme: "b", name: "Muziek", contributions: []),
        ]
        let found = try LikenessSuggestions(of: ["x": "Taal, muziek"], themes: themes)
        #expect(found.themes.isEmpty)
    }

    @Test("a theme without name and contributions, or with contributions that have no text, is no fault")
    func hollow() throws {
        let themes = [
            ThemeContents(theme: "a", name: nil, contributions: []),
            ThemeContents(theme: "b", name: "…", contributions: ["gone"]),
        ]
        let found = try LikenessSuggestions(of: Self.texts, themes: themes)
        let bare = try LikenessSuggestions(of: Self.texts)
        #expect(found == bare)
    }
}
