import Foundation
import HTTPTypes
import PromptEngine
import SessionModel
import Testing

@testable import KioskServer

/// Leaving a seat and coming back at another one, as the same person.
@Suite struct ReturnTests {
    /// The number on a page, in its own digits.
    private func number(on page: Page) throws -> String {
        let figures = try #require(page.body.firstMatch(of: /<span class="figures"[^>]*>(.*?)<\/span>\s*<\/p>/))
        return HTMLText.visible(figures.1).filter { !$0.isWhitespace }
    }

    @Test("who comes back elsewhere goes on as the same person, in their language, and votes once")
    func comingBack() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (first, second) = (server.browser(), server.browser())
            let thanks = try await first.takePart(at: "170406", in: "ar", giving: ["need": ["لغة"]])
            let number = try number(on: thanks)
            #expect(number.count == 6)
            #expect(number.allSatisfy { $0.wholeNumberValue != nil && !$0.isASCII })
            let languages = try await first.submit(thanks.form(to: "/next"))
            #expect(!languages.body.contains(number))

            try await session.openVoting(.top(3), at: server.clock.now)
            let page = try await second.get("/kiosk/170406/return?locale=ar")
            #expect(page.language == "ar")
            let ballot = try await second.submit(page.form(to: "/return"), ["number": [number]])
            #expect(ballot.screen == "vote")
            #expect(ballot.language == "ar")
            _ = try await second.submit(ballot.form(to: "/ballot"), ["do": ["send"], "rank.a": ["1"]])
            #expect(session.people.count == 1)
            #expect(session.ballots.map(\.choice) == [.ranking(["a"])])

            // And at a third seat, while the second still shows them: there they are gone.
            let third = server.browser()
            let again = try await third.submit(
                try await third.get("/kiosk/170406/return").form(to: "/return"), ["number": [number]])
            #expect(again.text.contains(try server.text(.ballotSentTitle, in: "ar")))
            #expect(try await second.get("/kiosk/170406/step").screen == "language")
            #expect(session.people.count == 1)
        }
    }

    @Test("the seat that somebody left for another is told so")
    func goneFromTheOldSeat() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (old, new) = (server.browser(), server.browser())
            let number = try number(on: try await old.takePart(at: "170406"))
            let person = try #require(session.people.first)
            #expect(session.whereabouts(of: person.id, at: person.seat).place == .done)
            _ = try await new.submit(
                try await new.get("/kiosk/170406/return").form(to: "/return"), ["number": [number]])
            #expect(session.whereabouts(of: person.id, at: person.seat) == Whereabouts(.gone))
        }
    }

    @Test("a wrong number is told kindly, and guessing stops")
    func wrongNumber() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let browser = server.browser()
            let form = try await browser.get("/kiosk/170406/return?locale=ti").form(to: "/return")
            let version = session.version
            for number in 0..<10 {
                let page = try await browser.submit(form, ["number": ["00000\(number)"]])
                #expect(page.status == .notFound)
                #expect(page.text.contains(try server.text(.returnUnknown, in: "ti")))
            }
            let page = try await browser.submit(form, ["number": ["123456"]])
            #expect(page.status == .tooManyRequests)
            #expect(page.text.contains(try server.text(.joinTooMany, in: "ti")))
            #expect(session.version == version, "no seat is opened for a guess")
        }
    }

    @Test("a seat where somebody is busy cannot be taken by a number")
    func busySeat() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (away, busy) = (server.browser(), server.browser())
            let number = try number(on: try await away.takePart(at: "170406"))
            let need = try await busy.goOn(from: try await busy.sitDown(at: "170406"), until: "need")
            let page = try await busy.post("/kiosk/170406/return", [("number", number)])
            #expect(page.prompt == need.prompt)
            #expect(session.people.count == 2)
        }
    }

    @Test("people who were erased or did not take part cannot come back, and no number works in another session")
    func nobody() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let other = try await server.session(code: "200001")
            let numbers = ReturnNumbers.inMemory()
            _ = try await server.browser().takePart(at: "170406")
            let person = try #require(session.people.first).id
            let number = numbers.number(of: person, in: session.id)
            #expect(numbers.owner(of: number, in: session) == person)
            #expect(numbers.owner(of: String(number.dropLast()), in: session) == nil)
            #expect(numbers.owner(of: number, in: other) == nil)
            #expect(ReturnNumbers.inMemory().owner(of: number, in: session) == nil)
            try await session.perform(.erase(person), at: server.clock.now)
            #expect(numbers.owner(of: number, in: session) == nil)
        }
    }

    @Test("two people with one number: neither takes the other's place")
    func collision() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let numbers = ReturnNumbers.inMemory()
            var known: [String: ParticipantID] = [:]
            var twins: [ParticipantID] = []
            // Of a million numbers the first double comes after some 1,250 people.
            for index in 0..<20_000 where twins.isEmpty {
                let person = ParticipantID("person-\(index)")
                let number = numbers.number(of: person, in: session.id)
                if let other = known.updateValue(person, forKey: number) { twins = [other, person] }
            }
            try #require(twins.count == 2)
            let number = numbers.number(of: twins[0], in: session.id)
            for (index, person) in twins.enumerated() {
                let seat = SeatID("seat-\(index)")
                try await session.perform(
                    .openSeat(seat, credential: CredentialDigest("digest-\(index)")), at: server.clock.now)
                try await session.perform(.join(person, seat: seat, locale: "nl"), at: server.clock.now)
                #expect(numbers.owner(of: number, in: session) == (index == 0 ? person : nil))
            }
        }
    }

    @Test("the key is kept for its owner only, and gives the same numbers after a restart")
    func key() async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "return-key")
            let number = try ReturnNumbers.open(file: file).number(of: "person", in: "session")
            #expect(try ReturnNumbers.open(file: file).number(of: "person", in: "session") == number)
            let rights = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
            #expect(rights == 0o600)
        }
    }
}
