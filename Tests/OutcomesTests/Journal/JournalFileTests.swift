import Outcomes
import SessionModel
import Testing

@Suite struct JournalFileTests {
    private static let header = #"{"events":2,"format":1,"inbreng":"journal"}"#
    private static let made =
        #"{"at":0,"event":{"code":"","flow":"f","groups":["a"],"isExample":false,"locales":["nl"],"retentionDays":1,"title":"t","type":"created"}}"#

    private static func fault(_ lines: [String]) -> String? {
        do throws(JournalFileError) {
            _ = try JournalExport(lines: lines.joined(separator: "\n") + "\n")
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test(
        "a file that no export wrote is refused at its line, with what to do",
        arguments: [
            ([], "1: this is no journal"), (["participant,group,theme,rank"], "1: this is no journal"),
            (["{}"], "1: this is no journal"),
            ([#"{"events":0,"format":1,"inbreng":"ballots"}"#], "1: this is no journal"),
            ([#"{"events":0,"format":3,"inbreng":"journal"}"#], "1: the file has format 3"),
            ([header, made], "2: the file has 1 events and should have 2"),
            ([header, made, made], "3: the first event, and only that"),
            ([header, event(#""type":"ended""#)], "2: the first event, and only that"),
            ([header, made, #"{"at":0,"event":{"type":"en"#], "3: this line cannot be read"),
            ([header, made, ""], "3: this line cannot be read"),
            ([header, made, event(#""type":"seatOpened","seat":"s","credential":"c""#)], "3: no export holds"),
            ([header, made, event(#""type":"declined","participant":"p1""#)], "3: this event does not fit"),
            (
                [header, made, event(#""type":"contributionWithdrawn","participant":"p1","contribution":"c1""#)],
                "3: this event does not fit"
            ),
            ([header, made, event(#""type":"called","contribution":"c1""#)], "3: this event does not fit"),
            (
                [header, made, event(#""type":"spokenDiscarded","participant":"p1","recording":"r""#)],
                "3: no export holds"
            ),
            (
                [
                    header, made,
                    event(#""type":"confirmationAsked","contribution":"c","contributor":"p1","locale":"nl""#),
                ],
                "3: this event does not fit"
            ),
            (
                [header, made, event(#""type":"themesChanged","changes":[{"change":"removed","theme":"t1"}]"#)],
                "3: this event does not fit what is before it (theme t1)"
            ),
            (
                [header, made, event(#""type":"votingOpened","round":2,"ballot":{"form":"all"}"#)],
                "3: this event does not fit"
            ),
            (
                [
                    header, made,
                    event(#""type":"votingOpened","round":1,"ballot":{"form":"points","count":9223372036854775807}"#),
                ],
                "3: this event does not fit"
            ),
        ])
    func refuses(_ lines: [String], _ start: String) throws {
        let fault = try #require(Self.fault(lines))
        #expect(fault.hasPrefix(start), "\(fault)")
    }

    private static func event(_ fields: String) -> String { "{\"at\":0,\"event\":{\(fields)}}" }

    @Test("somebody says something only of words that stand there and that they were asked about")
    func confirmations() throws {
        let lines = try Room.whole().journalExport().lines().split(separator: "\n").map(String.init)
        let asked = try #require(lines.firstIndex { $0.contains("confirmationAsked") })
        let settled = try #require(lines.firstIndex { $0.contains("confirmationSettled") })
        let fault = Self.fault(lines.enumerated().filter { $0.offset != asked }.map(\.element))
        #expect(fault?.hasPrefix("\(settled): this event does not fit what is before it (words 1 in ti") == true)
        var other = lines
        other[settled].replace("\"version\":1", with: "\"version\":2")
        #expect(Self.fault(other)?.hasPrefix("\(settled + 1): this event does not fit") == true)
    }

    @Test("a file of yesterday, of before anything was said aloud, is read")
    func yesterday() throws {
        #expect(Self.fault([Self.header.replacing("2", with: "1"), Self.made]) == nil)
    }

    @Test("a whole file with a line left out or twice, or cut off, is refused")
    func damaged() throws {
        let text = try Room.whole().journalExport().lines()
        let lines = text.split(separator: "\n").map(String.init)
        #expect(Self.fault(lines) == nil)
        for index in lines.indices where index < 3 || index % 7 == 0 || index == lines.count - 1 {
            var fewer = lines
            fewer.remove(at: index)
            #expect(Self.fault(fewer) != nil)
            #expect(Self.fault(Array(lines.prefix(index))) != nil)
            #expect(Self.fault(lines.prefix(index) + [lines[index]] + lines.suffix(from: index)) != nil)
        }
        let cut = String(text.dropLast(20))
        #expect(throws: JournalFileError.self) { try JournalExport(lines: cut) }
    }
}
