import Foundation
import PromptEngine
import SessionModel
import Testing

/// The files that come with the product; the one place where these tests read from disk.
@Suite struct ShippedFilesTests {
    @Test("the locales and flows that are shipped have no errors")
    func noErrors() throws {
        let (catalogue, faults) = try read()
        let errors = faults.filter { $0.severity == .error }
        #expect(errors == [], "\(errors.map(\.description).joined(separator: "\n"))")
        #expect(catalogue?.locales.map(\.tag) == ["nl", "nl-simple", "ar", "ti"])
    }

    @Test("the example has some thirty people in three groups and four languages, who all have a say")
    func people() throws {
        let people = try example().people
        #expect(people.count == 30)
        let groups = Dictionary(grouping: people, by: \.group).mapValues(\.count)
        #expect(groups == ["refugees": 12, "professionals": 10, "neighbours": 8])
        #expect(Set(people.map(\.locale)) == ["nl", "nl-simple", "ar", "ti"])
        #expect(people.allSatisfy { !ideas(of: $0).isEmpty && $0.ballot.count >= 3 && !$0.reactions.isEmpty })
    }

    @Test("enough ideas of the example can be heard in Arabic and Tigrinya, and all in Dutch")
    func translations() throws {
        let said = try example().people.flatMap { person in ideas(of: person).map { (person.locale, $0) } }
        let heard = said.count { locale, idea in
            ["ar", "ti"].allSatisfy { $0 == locale || idea.translations[$0] != nil }
        }
        #expect(heard >= 20)
        #expect(said.allSatisfy { $0 == .dutch || $0 == "nl-simple" || $1.translations[.dutch] != nil })
    }

    @Test("the example's simple Dutch has sentences of at most twelve words, eight on average")
    func simpleDutch() throws {
        let example = try example()
        let themes = example.themes.compactMap { $0.wordings["nl-simple"] }
        let texts =
            themes.flatMap { [$0.name, $0.need, $0.value] }
            + example.people.flatMap(ideas).compactMap { $0.translations["nl-simple"] }
        let lengths = texts.flatMap { $0.split(whereSeparator: ".!?".contains) }.map { $0.split(separator: " ").count }
        #expect(themes.count == example.themes.count)
        #expect(lengths.allSatisfy { $0 <= 12 })
        #expect(lengths.reduce(0, +) <= 8 * lengths.count)
    }

    @Test("the keyboards write every letter of their language, worked out from its script")
    func keyboards() throws {
        let catalogue = try #require(try read().catalogue)
        func letters(_ tag: LocaleTag) throws -> Set<Character> {
            let keyboard = try #require(catalogue.locale(tag)?.keyboard)
            let keys = keyboard.layers.filter { $0.name != .latin }.flatMap(\.keys).compactMap(\.written)
            return Set((keys + keyboard.variants.joined()).joined().filter(\.isLetter))
        }
        #expect(try letters("nl").isSuperset(of: "abcdefghijklmnopqrstuvwxyzéëïöüèêáàóç"))
        #expect(try letters("nl") == letters("nl-simple"))
        #expect(try letters("ar") == Set("ابتثجحخدذرزسشصضطظعغفقكلمنهويءأآؤإئةى"))
        let bases = "ሀለሐመረሰሸቀቐበቨተቸነኘአከኸወዐዘዠየደጀገጠጨጰጸፈፐሠኀፀ"
        func series(_ base: Character, _ places: [UInt32]) -> [Character] {
            let first = base.unicodeScalars.first?.value ?? 0
            return places.compactMap { Unicode.Scalar(first + $0).map(Character.init) }
        }
        let orders = bases.flatMap { series($0, Array(0...6)) }
        let labialised = "ቈቘኰዀጐ".flatMap { series($0, [0, 2, 3, 4, 5]) }
        #expect(try letters("ti") == Set(orders + labialised))
    }

    @Test("Tigrinya is written with the sixth order at the first tap, and typed with Latin letters as in SERA")
    func tigrinya() throws {
        let keyboard = try #require(try read().catalogue?.locale("ti")?.keyboard)
        let grid = keyboard.layers[0].rows[0].compactMap(\.written).joined()
        #expect(grid == "ህልሕምርስሽቅቕብቭትችንኝእክኽውዕዝዥይድጅግጥጭጵጽፍፕ፡።፣፧")
        let typed = ["k", "ka", "ku", "kE", "kWa", "H", "S", "`s", "A", "Aa", "a", "'a", "::"]
        #expect(typed.map { keyboard.typing[$0] } == ["ክ", "ካ", "ኩ", "ኬ", "ኳ", "ሕ", "ጽ", "ሥ", "ዕ", "ዓ", "ኣ", "ኣ", "።"])
    }

    private func ideas(of person: ExamplePerson) -> [ExampleAnswer] {
        person.answers.filter { ["need", "need-more"].contains($0.prompt) && $0.value != .skipped }
    }

    private func example() throws -> ExampleSession {
        try #require(try read().catalogue?.example(of: "assen-2017"))
    }

    private func read() throws -> (catalogue: Catalogue?, faults: [SourceFault]) {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return Catalogue.read(
            locales: try files(in: "Locales", of: root), prompts: try files(in: "Prompts", of: root),
            pictures: try Set(paths(in: "Prompts", of: root).filter { $0.hasSuffix(".svg") }))
    }

    private func files(in folder: String, of root: URL) throws -> [SourceFile] {
        try paths(in: folder, of: root).filter { $0.hasSuffix(".yaml") }.map { path in
            SourceFile(path: path, text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
        }
    }

    private func paths(in folder: String, of root: URL) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).resolvingSymlinksInPath().path)
            .map { "\(folder)/\($0)" }.sorted()
    }
}
