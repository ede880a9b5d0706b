import HTTPTypes
import KioskServer
import Outcomes
import SessionModel
import Testing

@Suite struct ExportTests {
    @Test(
        "an export is a file to keep, under the session's title, that no browser stores on its own",
        arguments: [
            ("contributions.csv", "text/csv; charset=utf-8", "Assen%20%22%C3%A9%C3%A9n%22%20contributions%2Ecsv"),
            ("answers.csv", "text/csv; charset=utf-8", "Assen%20%22%C3%A9%C3%A9n%22%20answers%2Ecsv"),
            ("themes.csv", "text/csv; charset=utf-8", "Assen%20%22%C3%A9%C3%A9n%22%20themes%2Ecsv"),
            ("ballots.csv", "text/csv; charset=utf-8", "ballots%2Ecsv"),
            ("journal.jsonl", "application/jsonl; charset=utf-8", "Assen%20%22%C3%A9%C3%A9n%22%2Ejsonl"),
            ("export.json", "application/json; charset=utf-8", "Assen%20%22%C3%A9%C3%A9n%22%2Ejson"),
        ])
    func headers(_ file: String, _ type: String, _ name: String) async throws {
        try await TestServer.run { server in
            let session = try await server.session(title: "Assen \"één\"")
            let export = try await server.facilitator().get("/facilitator/sessions/\(session.id)/\(file)")
            #expect(export.status == .ok)
            #expect(export.headers[.contentType] == type)
            #expect(export.headers[.contentDisposition] == "attachment; filename*=UTF-8''\(name)")
            #expect(export.headers[.cacheControl] == "no-store")
        }
    }

    @Test("the tables hold what was said, with nothing that a spreadsheet would calculate")
    func tables() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            _ = try await server.browser().takePart(
                at: "170406", in: "ti", giving: ["need": ["=1+1 \"ቋንቋ\""], "why": ["@SUM(A1)"]])
            let facilitator = try await server.facilitator()
            let ideas = try await facilitator.get("/facilitator/sessions/\(session.id)/contributions.csv").body
            #expect(ideas.contains("'=1+1 \"\"ቋንቋ\"\""))
            #expect(!ideas.contains("SUM"))
            let answers = try await facilitator.get("/facilitator/sessions/\(session.id)/answers.csv").body
            #expect(answers.contains("'@SUM(A1)"))
            #expect(!answers.contains("ቋንቋ"))
        }
    }

    @Test("the journal reads back into a session with the same ideas")
    func journal() async throws {
        try await TestServer.run { server in
            let session = try await server.session(code: "734519")
            _ = try await server.browser().takePart(at: "734519", in: "ti", giving: ["need": ["ቋንቋ"]])
            let file = try await server.facilitator().get("/facilitator/sessions/\(session.id)/journal.jsonl")
            let back = try JournalExport(lines: file.body).events(code: "1").reduce(into: Session()) { $0.apply($1) }
            #expect(back.contributions.map(\.text) == session.read { $0.contributions.map(\.text) })
            #expect(back.participants.values.map(\.standing) == [.sent])
            #expect(!file.body.contains("734519"))
        }
    }

    @Test("every acknowledged answer is in the export once, and nobody's name, seat, code or secret is")
    func everything() async throws {
        try await TestServer.run { server in
            let session = try await server.session(code: "734519")
            var sent: [SubmissionID] = []
            for _ in 0..<3 {
                let browser = server.browser()
                var page = try await browser.sitDown(at: "734519")
                while page.screen == "step" {
                    sent.append(SubmissionID(try #require(page.forms.first?["submission"].first)))
                    page = try await browser.step(from: page, giving: ["need": ["Taal"]])
                }
                _ = try await browser.submit(page.forms.first)
            }
            let file = try await server.facilitator().get("/facilitator/sessions/\(session.id)/export.json")
            let export = try SessionExport(json: file.body)
            #expect(export.submissions.sorted() == sent.sorted())
            #expect(!file.body.contains("734519"))
            for person in session.people {
                #expect(!file.body.contains(person.id.rawValue))
                #expect(!file.body.contains(person.seat.rawValue))
            }
        }
    }
}
