import Certificates
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import KioskServer

/// The way in over http, of a server that is encrypted.
@Suite struct PlainDoorTests {
    private func withDoor(_ body: @Sendable @escaping (Browser, ServerCertificates) async throws -> Void) async throws {
        try await TestServer.withEncryption { server, certificates in
            let router = try #require(server.plainRouter)
            try await Application(router: router).test(.router) { client in
                try await body(Browser(client: client, languages: nil), certificates)
            }
        }
    }

    @Test("it leads every page to https, for this time only", arguments: ["/", "/kiosk/170406?x=1", "/facilitator"])
    func leads(_ path: String) async throws {
        try await withDoor { browser, _ in
            let answer = try await browser.send(.get, path)
            #expect(answer.status == .temporaryRedirect)
            #expect(answer.headers[.location] == "https://localhost:8443\(path)")
        }
    }

    @Test("it takes nothing that somebody sends")
    func takes() async throws {
        try await withDoor { browser, _ in
            let answer = try await browser.postOnly("/facilitator/sign-in", [("passphrase", "bako")])
            #expect(answer.status == .forbidden)
        }
    }

    @Test("before a device trusts the server it gets the page, the certificate and the profile")
    func trust() async throws {
        try await withDoor { browser, certificates in
            let fingerprint = try certificates.authority.fingerprint
            let size = try certificates.authority.identity.certificateBytes.count
            let page = try await browser.get("/trust")
            #expect(page.status == .ok)
            #expect(page.body.replacing("<wbr>", with: "").contains(fingerprint))
            #expect(page.body.contains("https://192.168.1.20:8443"))
            #expect(page.body.contains("aria-label=\"QR-code: deze pagina, http://192.168.1.20:8080/trust\""))
            for tag in ["nl", "nl-simple", "ar", "ti"] { #expect(page.body.contains("<li lang=\"\(tag)\"")) }
            let file = try await browser.get("/trust/inbreng.crt")
            #expect(file.headers[.contentType] == "application/x-x509-ca-cert")
            #expect(file.headers[.contentLength] == String(size))
            let profile = try await browser.get("/trust/inbreng.mobileconfig")
            #expect(profile.headers[.contentType] == "application/x-apple-aspen-config")
            #expect(profile.body.contains("com.apple.security.root"))
            #expect(!profile.body.contains("PRIVATE KEY"))
            for answer in [page, file, profile] {
                #expect(answer.headers[values: .contentSecurityPolicy].count == 1)
                #expect(answer.headers[values: .strictTransportSecurity].isEmpty)
            }
        }
    }

    @Test("the steps of the visitor's own device are open")
    func device() async throws {
        try await withDoor { browser, _ in
            let page = try await browser.send(
                .get, "/trust", headers: [.userAgent: "Mozilla/5.0 (Linux; Android 15; Pixel 8) Chrome/140"])
            #expect(page.body.matches(of: /<details open>/).count == 1)
            #expect(page.body.contains("<details open><summary>Telefoon of tablet met Android"))
        }
    }
}
