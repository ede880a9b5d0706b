import Foundation
import KioskServer
import PromptEngine
import SessionModel

/// A session to measure with.
enum BenchmarkSession {
    private static let words = "Een eigen plek, rust en iemand die mij de taal leert."

    static func make(in server: Server) async throws -> LiveSession {
        guard let flow = server.catalogue.flow("assen-2017") else { throw BenchmarkError("Prompts/assen-2017 is gone") }
        let now = Timestamp(milliseconds: 0)
        let session = try await server.registry.make(
            SessionSetup(
                title: "Bench", flow: flow.id, groups: flow.groups, locales: server.catalogue.locales.map(\.tag),
                code: "123456", retentionDays: 30), at: now)
        try await session.perform(.openPhase(.contribute), at: now)
        return session
    }

    /// What the journal writes for one of the answers below.
    static func payload() throws -> String {
        let event = SessionEvent.answered(
            AnswerSubmission(
                submission: "0123456789-000001", participant: "0123456789abcdef", prompt: "need", value: .text(words),
                purpose: .contribution("0123456789abcdef"), provenance: Provenance(means: .typing, locale: "nl")))
        return String(decoding: try JSONEncoder().encode(event), as: UTF8.self)
    }

    /// Lua for wrk: each request is a new answer of one of the seats, with a submission id of its own.
    ///
    /// All but the number is put together beforehand, so that the load generator takes little of the processors.
    static func answers(_ seats: [BenchmarkClient.Seat], code: String) -> String {
        let text = words.replacing(" ", with: "+").replacing(",", with: "%2C")
        let requests = seats.map { seat in
            let beforeNumber = "do=next&participant=\(seat.participant)&submission=bench-"
            let afterNumber = "&value=\(text)"
            let length = beforeNumber.utf8.count + numberLength + afterNumber.utf8.count
            let head =
                "POST /kiosk/\(code)/answer/need HTTP/1.1\\r\\nHost: localhost\\r\\nCookie: \(seat.cookie)\\r\\n"
                + "Content-Type: application/x-www-form-urlencoded\\r\\nContent-Length: \(length)\\r\\n\\r\\n"
            return #"{"\#(head)\#(beforeNumber)","\#(afterNumber)"}"#
        }
        return """
            local requests = {\(requests.joined(separator: ",\n"))}
            local count = 0
            request = function()
                count = count + 1
                local parts = requests[count % #requests + 1]
                return parts[1] .. string.format("%0\(numberLength)d", count) .. parts[2]
            end

            """
    }

    /// Digits of the number that makes each submission another one.
    private static let numberLength = 10
}
