import Outcomes
import SessionModel
import Testing

@Suite struct EntryWaysTests {
    /// R. G. Newcombe, *Two-sided confidence intervals for the single proportion*, Statistics in Medicine 17, 1998,
    /// table I, method 3.
    @Test(
        "the interval of a share is that of published examples",
        arguments: [
            (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718),
        ])
    func wilson(_ count: Int, _ total: Int, _ lower: Double, _ upper: Double) throws {
        let interval = try #require(Share(count, of: total).interval)
        #expect(abs(interval.lower - lower) < 0.00005)
        #expect(abs(interval.upper - upper) < 0.00005)
    }

    @Test("a share of all ends at 1, a share of nothing has no interval")
    func edges() {
        #expect(Share(7, of: 7).interval?.upper == 1)
        #expect(Share(0, of: 0).interval == nil)
        #expect(Share(0, of: 0).value == nil)
    }

    private func entries(_ way: EntryWay, people: ClosedRange<Int>, themes: [ThemeID?]) -> [EntryWays.Entry] {
        people.flatMap { person in
            themes.map { EntryWays.Entry(contributor: ParticipantID("p\(person)"), way: way, theme: $0) }
        }
    }

    @Test("counted by hand: six people typed two ideas each, five used a kiosk")
    func counts() throws {
        let ways = EntryWays(
            of: entries(.typed, people: 1...6, themes: ["a", nil]) + entries(.kiosk, people: 7...11, themes: ["b"]),
            topThree: ["a"])
        #expect(ways.rows.map(\.way) == [.typed, .kiosk])
        #expect(ways.rows.map(\.contributions) == [12, 5])
        #expect(ways.rows.map(\.inTheme) == [Share(6, of: 12), Share(5, of: 5)])
        #expect(ways.rows.map(\.inTopThree) == [Share(6, of: 12), Share(0, of: 5)])
        #expect(ways.all?.inTheme == Share(11, of: 17))
        #expect(ways.withheld.isEmpty)
    }

    @Test("a way of four people is withheld with the next smallest, so that subtracting finds nothing")
    func small() {
        let ways = EntryWays(
            of: entries(.typed, people: 1...9, themes: ["a"]) + entries(.kiosk, people: 10...15, themes: ["a"])
                + entries(.helped, people: 16...19, themes: [nil]), topThree: nil)
        #expect(ways.rows.map(\.way) == [.typed])
        #expect(ways.withheld == [.kiosk, .helped])
        #expect(ways.all?.contributions == 19)
        #expect(ways.rows.allSatisfy { $0.inTopThree == nil })
    }

    @Test("the same few people in two ways do not hide each other")
    func samePeople() {
        let ways = EntryWays(
            of: entries(.typed, people: 1...9, themes: ["a"]) + entries(.kiosk, people: 1...3, themes: ["a"])
                + entries(.helped, people: 1...3, themes: ["a"]), topThree: nil)
        #expect(ways.rows.isEmpty)
        #expect(ways.all?.contributions == 15)
    }

    @Test("of four people nothing is shown")
    func tooFew() {
        let ways = EntryWays(of: entries(.typed, people: 1...4, themes: ["a"]), topThree: ["a"])
        #expect(ways.all == nil)
        #expect(ways.rows.isEmpty)
    }

    @Test(
        "a contribution has one way",
        arguments: [
            (Provenance(means: .typing, locale: "nl"), EntryWay.typed),
            (Provenance(means: .typing, locale: "nl-simple"), .typed),
            (Provenance(means: .speech, locale: "nl"), .kiosk),
            (Provenance(means: .touch, locale: "nl-simple"), .kiosk),
            (Provenance(means: .speech, locale: "ti"), .translated),
            (Provenance(means: .speech, locale: "nl-simple"), .kiosk),
            (Provenance(authorship: .entered, means: .typing, locale: "ar"), .helped),
            (Provenance(authorship: .proposed, means: .typing, locale: "nl"), .helped),
        ])
    func way(_ provenance: Provenance, _ way: EntryWay) {
        #expect(EntryWay(provenance) == way)
    }
}
