import HTTPTypes
import SessionModel
import Testing

@testable import KioskServer

/// A voice tells who somebody is: only who writes down what it says hears it, while they do.
@Suite struct DeskSoundTests {
    private func room(
        _ body: @Sendable (TestServer, LiveSession, ContributionID, Browser) async throws -> Void
    ) async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl", "ti"])
            let idea = try await session.spokenIdea(in: "ti")
            let helper = try await server.helper(in: session, speaking: ["nl", "ti"])
            try await body(server, session, idea, helper)
        }
    }

    private func sound(_ idea: ContributionID, _ helper: Browser) async throws -> HTTPResponse.Status {
        try await helper.send(.get, HelperPath.sound(idea)).status
    }

    @Test("a helper hears what they write down or translate, and nothing before they open it")
    func claimed() async throws {
        try await room { _, _, idea, helper in
            #expect(try await sound(idea, helper) == .forbidden)
            let page = try await helper.open(idea, "ti")
            #expect(try await sound(idea, helper) == .ok)
            _ = try await helper.write("ገዛ", on: page)
            #expect(try await sound(idea, helper) == .forbidden)
            _ = try await helper.open(idea, "nl")
            #expect(try await sound(idea, helper) == .ok)
        }
    }

    @Test("not what another writes down, nor another contribution, nor when their time is over")
    func others() async throws {
        try await room { server, session, idea, helper in
            let second = try await session.spokenIdea("recording-2", in: "ti", by: "p2")
            let other = try await server.helper(in: session, named: "Noor", speaking: ["nl", "ti"])
            _ = try await helper.open(idea, "ti")
            _ = try await other.open(idea, "ti")
            #expect(try await sound(idea, other) == .forbidden)
            #expect(try await sound(second, helper) == .forbidden)
            #expect(try await sound("nothing", helper) == .forbidden)
            server.clock.advance(minutes: 10)
            #expect(try await sound(idea, helper) == .forbidden)
            _ = try await helper.postOnly(deskPath(idea, "ti") + "/sign")
            #expect(try await sound(idea, helper) == .ok)
        }
    }

    @Test("not without the language, without signing in, or from a seat and as facilitator")
    func strangers() async throws {
        try await room { server, session, idea, _ in
            let dutch = try await server.helper(in: session, named: "Omar", speaking: ["nl"])
            #expect(try await dutch.open(idea, "ti").status == .notFound)
            #expect(try await sound(idea, dutch) == .forbidden)
            let (seat, _) = try await server.visitor(at: session, until: "need")
            for browser in [server.browser(), try await server.facilitator(), seat] {
                let answer = try await browser.send(.get, HelperPath.sound(idea))
                #expect(answer.headers[.location] == "/helper")
                #expect(answer.bytes.isEmpty)
            }
        }
    }

    enum Ending: CaseIterable { case removed, ended, erased, withdrawn, rewritten }

    @Test(
        "nor once the helper is removed, the session has ended, or the recording no longer counts",
        arguments: Ending.allCases)
    func over(_ ending: Ending) async throws {
        try await room { server, session, idea, helper in
            _ = try await helper.open(idea, "ti")
            switch ending {
            case .removed:
                try await session.perform(.removeHelper(try session.helper(named: "Sara")), at: server.clock.now)
            case .ended: try await session.perform(.end, at: server.clock.now)
            case .erased: try await session.perform(.erase("p1"), at: server.clock.now)
            case .withdrawn: try await session.carryOut(.withdraw(idea, by: "p1"))
            case .rewritten: try await session.change(idea, to: "ገዛ", in: "ti")
            }
            let answer = try await helper.send(.get, HelperPath.sound(idea))
            let isGone = ending == .removed || ending == .ended
            #expect(answer.status == (isGone ? .seeOther : .notFound))
            #expect(answer.headers[.contentType] != "audio/wav")
        }
    }
}
