import PromptEngine
import SessionModel
import Testing

@testable import KioskServer

@Suite struct ProjectorTests {
    private func path(_ session: LiveSession) -> String { "/facilitator/sessions/\(session.id)/projector" }

    @Test("while people come in it shows the address and the code, and how many seats are taken")
    func join() async throws {
        try await TestServer.run { test in
            let session = try await test.session(isOpen: false)
            try await session.perform(.openPhase(.join), at: test.clock.now)
            for _ in 0..<3 { _ = try await test.browser().sitDown(at: "170406") }
            let body = try await test.facilitator().get("\(path(session))?in=nl,ti").body
            #expect(body.contains("class=\"address\">localhost<"))
            #expect(body.contains("class=\"code\">170406<"))
            #expect(body.contains("<dd>3</dd>"))
            #expect(body.contains("zijn er al") && body.contains("መጺኦም"))
        }
    }

    @Test("while people contribute it shows how many, and none of their words")
    func contribute() async throws {
        try await TestServer.run { test in
            let session = try await test.votedSession(isRevealed: false)
            try await session.perform(.openPhase(.contribute), at: test.clock.now)
            let page = try await test.facilitator().get(path(session))
            #expect(page.body.contains("<dd>30</dd>"))
            #expect(!page.body.contains("Idee van"))
        }
    }

    @Test("a contribution that the facilitator calls for stands there, translated, without who")
    func called() async throws {
        try await TestServer.run { test in
            let session = try await test.votedSession(isRevealed: false)
            try await session.perform(.openPhase(.explain), at: test.clock.now)
            try await session.perform(.call("idea-refugees-0"), at: test.clock.now)
            let body = try await test.facilitator().get(path(session)).body
            #expect(body.contains("<blockquote lang=\"ar\" dir=\"rtl\">Idee van refugees-0</blockquote>"))
            #expect(body.contains("Vertaald idee van refugees-0"))
            #expect(!body.contains("Vluchtelingen"))
        }
    }

    @Test("what was said aloud stands there in the words that were written down, as long as its participant lets them")
    func spoken() async throws {
        try await TestServer.run { test in
            let session = try await test.session()
            try await session.admitHelpers()
            let idea = try await session.say()
            try await session.carryOut(.openPhase(.explain))
            await #expect(throws: SessionError.unwritten(idea)) { try await session.carryOut(.call(idea)) }
            try await session.carryOut(.render(idea, "ti", "ቋንቋ", by: .helper("sara")))
            try await session.carryOut(.render(idea, "nl", "taal", by: .helper("joost")))
            try await session.carryOut(.call(idea))
            let facilitator = try await test.facilitator()
            var page = try await facilitator.get(path(session))
            #expect(page.body.contains("<blockquote lang=\"ti\" dir=\"ltr\">ቋንቋ</blockquote>"))
            #expect(page.body.contains(">taal</p>"))
            for who in ["helper", "Sara", "gesproken", "0:14"] { #expect(!page.text.contains(who)) }

            // A translation of words that were corrected since is one of other words.
            try await session.settle(idea, "ti", .corrected("ቋንቋ ምምሃር"))
            page = try await facilitator.get(path(session))
            #expect(page.text.contains("ቋንቋ ምምሃር"))
            #expect(!page.body.contains(">taal</p>"))

            try await session.carryOut(.render(idea, "ti", "ገዛ"))
            try await session.settle(idea, "ti", .withdrawn)
            page = try await facilitator.get(path(session))
            #expect(!page.text.contains("ገዛ"))
            #expect(!page.body.contains("class=\"called"))
        }
    }

    @Test(
        "long words stand smaller",
        arguments: [(100, "short"), (900, "longer"), (2_000, "longest"), (3_000, "full"), (4_000, "fuller")])
    func size(_ characters: Int, _ size: String) async throws {
        try await TestServer.run { test in
            let session = try await test.session()
            let idea = try await session.say(in: "nl")
            try await session.carryOut(.render(idea, "nl", String(repeating: "a", count: characters)))
            try await session.carryOut(.openPhase(.explain))
            try await session.carryOut(.call(idea))
            #expect(try await test.facilitator().get(path(session)).body.contains("class=\"called \(size)\""))
        }
    }

    @Test("while people vote it shows only how many did")
    func vote() async throws {
        try await TestServer.run { test in
            let session = try await test.votedSession(isRevealed: false)
            let body = try await test.facilitator().get(path(session)).body
            #expect(body.contains("<dd>30</dd>"))
            #expect(!body.contains("<svg class=\"slope\""))
            #expect(!body.contains("Taal<"))
        }
    }

    @Test("the outcome comes one part at a time: the chart, then each finding")
    func compare() async throws {
        try await TestServer.run { test in
            let session = try await test.votedSession()
            let facilitator = try await test.facilitator()
            let first = try await facilitator.get(path(session)).body
            #expect(first.contains("<svg class=\"slope\"") && !first.contains("class=\"finding\""))
            #expect(first.contains("rel=\"next\"") && !first.contains("rel=\"prev\""))
            let last = try await facilitator.get("\(path(session))?part=99").body
            #expect(last.matches(of: #/class="finding"/#).count == 1)
            #expect(last.contains("rel=\"prev\"") && !last.contains("rel=\"next\""))
        }
    }

    @Test("it speaks one or two of the session's languages, as its address says")
    func languages() async throws {
        try await TestServer.run { test in
            let session = try await test.votedSession()
            let facilitator = try await test.facilitator()
            let two = try await facilitator.get("\(path(session))?in=ar,ti&part=1").body
            #expect(two.contains("<html lang=\"ar\" dir=\"rtl\">"))
            #expect(two.contains("<p class=\"told\" lang=\"ti\" dir=\"ltr\">"))
            #expect(two.contains("in=ar,nl&amp;part=1"))
            let foreign = try await facilitator.get("\(path(session))?in=en").body
            #expect(foreign.contains("<html lang=\"nl\" dir=\"ltr\">"))
        }
    }

    @Test("what two languages say in the same words stands there once")
    func once() async throws {
        try await TestServer.run { test in
            let session = try await test.votedSession()
            let page = try await test.facilitator().get("\(path(session))?in=nl,nl-simple")
            #expect(page.body.matches(of: #/<span [^>]*>De volgorde per groep</#).count == 1)
        }
    }

    @Test("a theme without a name in the language of the room stands there in Dutch, and says so to its reader")
    func dutchName() async throws {
        try await TestServer.run { test in
            let session = try await test.votedSession(isRevealed: false)
            try await session.perform(.openPhase(.bundle), at: test.clock.now)
            try await session.perform(
                .changeThemes([.made("new"), .worded("new", "nl", ThemeWording(name: "Rust"))]), at: test.clock.now)
            let page = try await test.facilitator().get("\(path(session))?in=ar")
            #expect(page.body.contains("<b lang=\"nl\" dir=\"ltr\">Rust</b>"))
        }
    }

    @Test("only who is signed in sees it")
    func signedIn() async throws {
        try await TestServer.run { test in
            let session = try await test.votedSession()
            #expect(try await test.browser().get(path(session)).path == "/facilitator/sign-in")
        }
    }
}
