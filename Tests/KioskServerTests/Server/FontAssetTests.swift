import Fonts
import Foundation
import HTTPTypes
import Testing

@testable import KioskServer

@Suite struct FontAssetTests {
    @Test("pages name the server's fonts, and browsers may keep their files for ever")
    func served() async throws {
        let fonts = ServedFonts(from: try InstalledFonts())
        try await TestServer.run(fonts: fonts) { server in
            let browser = server.browser()
            let address = try #require((try await browser.get("/")).body.firstMatch(of: /\/assets\/[^"]+\/fonts\.css/))
                .0
            let sheet = try await browser.get(String(address)).body
            let folder = address.split(separator: "/").prefix(2).joined(separator: "/")
            let names = Set(sheet.matches(of: /url\("\.\.\/(fonts\/[0-9a-f]+\.ttf)"\)/).map { String($0.1) })
            #expect(names.count == fonts.families.flatMap(\.faces).count)
            for name in names {
                let file = try await browser.get("/\(folder)/\(name)")
                #expect(file.headers[.contentType] == "font/ttf")
                #expect(file.headers[.cacheControl] == "public, max-age=31536000, immutable")
                #expect(file.headers[.contentLength] == String(file.bytes.count))
                #expect(file.headers[.eTag] != nil)
                // The magic number of a TrueType font (OpenType, "Table directory"); the rest came along in pieces.
                #expect(file.bytes.prefix(4) == [0, 1, 0, 0])
            }
            let name = try #require(names.sorted().first)
            let whole = try await browser.get("/\(folder)/\(name)").bytes
            let files = try fonts.families.flatMap(\.faces).map { try Data(contentsOf: URL(filePath: $0.path)) }
            #expect(files.contains(Data(whole)))
            let part = try await browser.get("/\(folder)/\(name)", headers: [.range: "bytes=100-99999"])
            #expect(part.bytes == Array(whole[100..<100_000]))
        }
    }

    @Test("a server without fonts has a style sheet without them")
    func without() async throws {
        try await TestServer.run { server in
            let browser = server.browser()
            let address = try #require((try await browser.get("/")).body.firstMatch(of: /\/assets\/[^"]+\/fonts\.css/))
                .0
            let sheet = try await browser.get(String(address))
            #expect(sheet.status == .ok)
            #expect(!sheet.body.contains("@font-face"))
        }
    }
}
