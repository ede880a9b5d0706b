import Outcomes
import SessionModel
import Testing

@Suite struct BallotFileTests {
    private static let header = "participant,group,theme,rank\n"

    private static func fault(_ text: String) -> String? {
        do throws(BallotTableError) {
            _ = try BallotTable(csv: text)
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test("a row is a theme that a participant ranked; ties and themes without a row are allowed")
    func reads() throws {
        let table = try BallotTable(
            csv: Self.header + "p1,x,taal,1\np1,x,werk,2\np2,y,huis,1\np2,y,taal,1\n")
        #expect(table.themes == ["huis", "taal", "werk"])
        #expect(table.groups == ["x", "y"])
        #expect(
            table.ballots == [
                Ballot(participant: "p1", group: "x", ranks: ["taal": 1, "werk": 2]),
                Ballot(participant: "p2", group: "y", ranks: ["huis": 1, "taal": 1]),
            ])
    }

    @Test("a byte order mark, CRLF, quotes, line breaks in quotes, empty lines and spaces around fields are read")
    func forms() throws {
        let table = try BallotTable(
            csv:
                "\u{FEFF}participant,group,theme,rank\r\n\r\n\"p1\", x ,\"eigen, \"\"echte\"\"\r\nwoorden\",1\r\np1,x,ቋንቋ,2.5"
        )
        #expect(
            table.ballots == [
                Ballot(participant: "p1", group: "x", ranks: ["eigen, \"echte\"\r\nwoorden": 1, "ቋንቋ": 2.5])
            ])
    }

    @Test("an empty rank is a theme that was not ranked, and makes it known")
    func emptyRank() throws {
        let table = try BallotTable(csv: Self.header + "p1,x,taal,1\np1,x,werk,\n")
        #expect(table.themes == ["taal", "werk"])
        #expect(table.ballots.map(\.ranks) == [["taal": 1]])
    }

    @Test("the order of the rows makes no difference")
    func order() throws {
        let rows = ["p1,x,taal,1", "p1,x,werk,2", "p2,y,werk,1", "p3,x,taal,1"]
        let forwards = try BallotTable(csv: Self.header + rows.joined(separator: "\n"))
        let backwards = try BallotTable(csv: Self.header + rows.reversed().joined(separator: "\n"))
        #expect(forwards == backwards)
    }

    @Test(
        "a fault is told with its line and what to do",
        arguments: [
            ("", "there are no ballots in it"), ("participant,group,theme,rank\n", "there are no ballots in it"),
            ("who,group,theme,rank\n", "line 1: the header is “who,group,theme,rank”"),
            ("participant;group;theme;rank\n", "line 1: the columns are separated by semicolons"),
            ("participant,group,theme,rank\np1,x,taal\n", "line 2: there are 3 fields: give 4"),
            ("participant,group,theme,rank\n\np1,x,a,1,\n", "line 3: there are 5 fields: give 4"),
            ("participant,group,theme,rank\n,x,taal,1\n", "line 2: the field participant is empty"),
            ("participant,group,theme,rank\np1, ,taal,1\n", "line 2: the field group is empty"),
            ("participant,group,theme,rank\np1,x,,1\n", "line 2: the field theme is empty"),
            (
                "participant,group,theme,rank\np1,x,\"a\nb\",1\np1,x,\"a\nb\",2\n",
                "line 4: participant p1 already has a row for “a\nb” on line 2"
            ),
            (
                "participant,group,theme,rank\np1,x,taal,1\np1,y,werk,2\n",
                "line 3: participant p1 is in group “y”, but in “x” on line 2"
            ),
            ("participant,group,theme,rank\np1,x,\"taal,1\n", "line 2: a quote is not closed"),
            ("participant,group,theme,rank\np1,x,ta\"al,1\n", "line 2: a quote stands inside a field"),
            ("participant,group,theme,rank\np1,x,\"taal\"s,1\n", "line 2: text follows a closing quote"),
        ])
    func faults(_ text: String, _ start: String) throws {
        let fault = try #require(Self.fault(text))
        #expect(fault.hasPrefix(start), "\(fault)")
    }

    @Test(
        "only plain decimal numbers above 0 are ranks",
        arguments: [
            "0", "0.0", "-1", "+1", "1e2", "0x1", "nan", "inf", "1.", ".5", "1.2.3", "een", "١", "12345678901234567",
        ])
    func badRanks(_ rank: String) throws {
        let fault = try #require(Self.fault(Self.header + "p1,x,taal,\(rank)\n"))
        #expect(fault.hasPrefix("line 2: the rank “\(rank)” is no number above 0"))
    }

    @Test("a table refuses a second ballot, an unknown theme, a bad rank, a theme named twice, and nothing at all")
    func tables() {
        let one = Ballot(participant: "p1", group: "x", ranks: ["a": 1])
        #expect(throws: BallotTableError.secondBallot("p1")) { try BallotTable(themes: ["a"], ballots: [one, one]) }
        #expect(throws: BallotTableError.unknownTheme("a", "p1")) { try BallotTable(themes: ["b"], ballots: [one]) }
        #expect(throws: BallotTableError.repeatedTheme) { try BallotTable(themes: ["a", "a"], ballots: [one]) }
        #expect(throws: BallotTableError.empty) { try BallotTable(themes: [], ballots: [one]) }
        #expect(throws: BallotTableError.empty) { try BallotTable(themes: ["a"], ballots: []) }
        for rank in [0, -1, Double.nan, .infinity] {
            let ballot = Ballot(participant: "p1", group: "x", ranks: ["a": rank])
            #expect(throws: BallotTableError.badRank("a", "p1")) { try BallotTable(themes: ["a"], ballots: [ballot]) }
        }
    }
}
