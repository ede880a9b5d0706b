import SessionModel
import Testing

@testable import KioskServer

/// A session with more people than the facilitator's page lists.
@Suite struct PeoplePageTests {
    private func filled(_ server: TestServer, with people: Int) async throws -> LiveSession {
        let session = try await server.session()
        for number in 1...people {
            let (person, seat) = (ParticipantID("person\(number)"), SeatID("seat\(number)"))
            let credential = CredentialDigest("digest\(number)")
            try await session.perform(.openSeat(seat, credential: credential), at: server.clock.now)
            try await session.perform(.join(person, seat: seat, locale: "ti"), at: server.clock.now)
        }
        return session
    }

    private func numbers(on page: Page) -> [Int] {
        page.body.matches(of: /Deelnemer (\d+)<\/b>/).compactMap { Int($0.1) }
    }

    @Test("of many people the session's page lists the last and leads to all of them")
    func last() async throws {
        try await TestServer.run { server in
            let session = try await filled(server, with: 51)
            let facilitator = try await server.facilitator()
            let page = try await facilitator.get("/facilitator/sessions/\(session.id)")
            #expect(numbers(on: page) == Array(2...51))
            #expect(page.text.contains("Dit zijn de laatste 50. Alle 51 deelnemers"))
            #expect(page.body.contains("href=\"/facilitator/sessions/\(session.id)/people\""))
            let people = try await facilitator.get("/facilitator/sessions/\(session.id)/people")
            #expect(numbers(on: people) == Array(1...51))
            #expect(!people.body.contains("pager"))
        }
    }

    @Test("as many people as fit are all listed on the session's page, and nothing leads elsewhere")
    func few() async throws {
        try await TestServer.run { server in
            let session = try await filled(server, with: 50)
            let page = try await server.facilitator().get("/facilitator/sessions/\(session.id)")
            #expect(numbers(on: page) == Array(1...50))
            #expect(!page.body.contains("/people\""))
        }
    }

    @Test("before anybody is there the session's page says what will come, and no longer once somebody is")
    func empty() async throws {
        try await TestServer.run { server in
            let facilitator = try await server.facilitator()
            let session = try await server.session()
            let page = try await facilitator.get("/facilitator/sessions/\(session.id)")
            #expect(page.text.contains("Nog geen kiosk.") && page.text.contains("Nog niemand."))
            try await session.perform(.openSeat("seat1", credential: "digest1"), at: server.clock.now)
            try await session.perform(.join("person1", seat: "seat1", locale: "ti"), at: server.clock.now)
            let later = try await facilitator.get("/facilitator/sessions/\(session.id)")
            #expect(!later.text.contains("Nog geen kiosk.") && !later.text.contains("Nog niemand."))
        }
    }

    @Test("the pages of people go on to the last, and one beyond it is the last")
    func pages() async throws {
        try await TestServer.run { server in
            let session = try await filled(server, with: 205)
            let facilitator = try await server.facilitator()
            var address = "/facilitator/sessions/\(session.id)/people"
            var seen: [Int] = []
            for number in 1...3 {
                let page = try await facilitator.get(address)
                seen += numbers(on: page)
                #expect(page.text.contains("Bladzijde \(number) van 3"))
                let next = page.body.firstMatch(of: /href="([^"]+)">Volgende/).map { String($0.1) }
                #expect((next == nil) == (number == 3))
                address = next?.replacing("&#x3D;", with: "=") ?? "/facilitator/sessions/\(session.id)/people?page=9"
            }
            #expect(seen == Array(1...205))
            #expect(numbers(on: try await facilitator.get(address)) == Array(201...205))
        }
    }

    @Test("somebody on a later page can be erased there")
    func erases() async throws {
        try await TestServer.run { server in
            let session = try await filled(server, with: 101)
            let facilitator = try await server.facilitator()
            let page = try await facilitator.get("/facilitator/sessions/\(session.id)/people?page=2")
            #expect(page.body.contains("value=\"person101\""))
            _ = try await facilitator.post(
                "/facilitator/sessions/\(session.id)/erase", [("participant", "person101"), ("confirm", "yes")])
            #expect(session.people.first { $0.id == "person101" }?.standing == .erased)
        }
    }

    @Test("of more seats than fit the connected ones come first, and the page says how many more there are")
    func seats() async throws {
        try await TestServer.run { server in
            let session = try await filled(server, with: 203)
            session.connect("seat203")
            let page = try await server.facilitator().get("/facilitator/sessions/\(session.id)")
            let seats = page.body.matches(of: /<li class="sheet seat[^>]*><span class="number">(\d+)/).compactMap {
                Int($0.1)
            }
            #expect(seats == [203] + Array(1...199))
            #expect(page.text.contains("En nog 3 plekken."))
        }
    }

    @Test("people are listed for facilitators only")
    func access() async throws {
        try await TestServer.run { server in
            let session = try await filled(server, with: 1)
            let page = try await server.browser().get("/facilitator/sessions/\(session.id)/people")
            #expect(!page.text.contains("Deelnemer"))
        }
    }
}
