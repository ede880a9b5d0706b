import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import KioskServer

@Suite struct EncryptedServerTests {
    @Test("cookies go over https only, and browsers are told nothing about the days after")
    func cookies() async throws {
        try await TestServer.withEncryption { server, _ in
            try await Application(router: server.router).test(.router) { client in
                let answer = try await client.execute(
                    uri: "/facilitator/sign-in", method: .post,
                    headers: [.contentType: "application/x-www-form-urlencoded"],
                    body: .init(string: "passphrase=\(try TestServer.passphrase())"))
                let cookies = answer.headers[values: .setCookie]
                #expect(cookies.count == 2)
                #expect(cookies.allSatisfy { $0.hasSuffix("; Secure") })
                #expect(answer.headers[values: .strictTransportSecurity].isEmpty)
            }
        }
    }

    @Test("a server without certificates has no page to trust it, no way in beside itself, and plain cookies")
    func plain() async throws {
        try await TestServer.run { test in
            #expect(test.server.plainRouter == nil)
            #expect(try await test.browser().get("/trust").status == .notFound)
            let answer = try await test.browser().postOnly("/facilitator/sign-in", [("passphrase", test.passphrase)])
            #expect(answer.headers[values: .setCookie].count == 2)
            #expect(answer.headers[values: .setCookie].allSatisfy { !$0.contains("Secure") })
        }
    }
}
