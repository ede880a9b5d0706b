import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import SessionModel
import Speech
import Testing

@testable import KioskServer

/// RFC 9110, sections 9.3.2, 13 and 14.
@Suite struct SpokenWAVTests {
    private let file = SpokenFile(session: "s1", participant: "p1", recording: "recording-1")
    private let samples = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 * 31) }

    private func run(
        _ samples: [UInt8], _ body: @Sendable (any TestClientProtocol, any SpokenStore) async throws -> Void
    ) async throws {
        let store = InMemorySpokenStore()
        _ = try await store.append(ByteBuffer(bytes: samples), at: 0, of: file)
        let router = Router()
        for method in [HTTPRequest.Method.get, .head] {
            router.on("/sound.wav", method: method) { [file] request, _ in
                try await SpokenWAV(of: file, rate: 16_000, in: store).response(to: request)
            }
        }
        try await Application(router: router).test(.router) { client in try await body(client, store) }
    }

    private func get(_ client: any TestClientProtocol, _ headers: HTTPFields = [:]) async throws -> TestResponse {
        try await client.execute(uri: "/sound.wav", method: .get, headers: headers)
    }

    @Test("a recording is a whole WAV file, and nobody keeps it")
    func whole() async throws {
        try await run(samples) { client, _ in
            let response = try await get(client)
            #expect(response.status == .ok)
            #expect(Array(response.body.readableBytesView) == WAVFile.bytes(samples: samples, rate: 16_000))
            #expect(response.headers[.contentType] == "audio/wav")
            #expect(response.headers[.contentLength] == "1044")
            #expect(response.headers[.cacheControl] == "private, no-store")
            #expect(response.headers[.acceptRanges] == "bytes")
        }
    }

    @Test(
        "a range is that part of the file, in the header, in the samples and over both",
        arguments: [
            ("bytes=0-0", 0..<1), ("bytes=0-43", 0..<44), ("bytes=0-1", 0..<2), ("bytes=40-47", 40..<48),
            ("bytes=43-43", 43..<44), ("bytes=44-44", 44..<45), ("bytes=500-", 500..<1_044), ("bytes=0-", 0..<1_044),
            ("bytes=-10", 1_034..<1_044), ("bytes=-1044", 0..<1_044), ("bytes=1043-9999", 1_043..<1_044),
        ])
    func ranges(_ header: String, _ range: Range<Int>) async throws {
        try await run(samples) { client, _ in
            let response = try await get(client, [.range: header])
            #expect(response.status == .partialContent)
            let whole = WAVFile.bytes(samples: samples, rate: 16_000)
            #expect(Array(response.body.readableBytesView) == Array(whole[range]))
            #expect(response.headers[.contentLength] == String(range.count))
            #expect(
                response.headers[.contentRange] == "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(whole.count)")
            #expect(response.headers[.cacheControl] == "private, no-store")
        }
    }

    @Test(
        "a range that is not there is refused with the length", arguments: ["bytes=1044-", "bytes=-0", "bytes=0-1,4-5"])
    func outOfRange(_ header: String) async throws {
        try await run(samples) { client, _ in
            let response = try await get(client, [.range: header])
            #expect(response.status == .rangeNotSatisfiable)
            #expect(response.headers[.contentRange] == "bytes */1044")
            #expect(response.body.readableBytes == 0)
        }
    }

    @Test("who asks for the headers gets those of the whole, and no bytes")
    func head() async throws {
        try await run(samples) { client, _ in
            for headers in [[:], [.range: "bytes=0-9"]] as [HTTPFields] {
                let response = try await client.execute(uri: "/sound.wav", method: .head, headers: headers)
                #expect(response.status == .ok)
                #expect(response.headers[.contentLength] == "1044")
                #expect(response.headers[.contentType] == "audio/wav")
                #expect(response.headers[.contentRange] == nil)
                #expect(response.body.readableBytes == 0)
            }
        }
    }

    @Test("a recording that has grown is another version: a part of the one before is no part of it")
    func versions() async throws {
        try await run(samples) { client, store in
            let etag = try #require(try await get(client).headers[.eTag])
            #expect(try await get(client, [.ifNoneMatch: etag]).status == .notModified)
            #expect(try await get(client, [.range: "bytes=0-9", .ifRange: etag]).status == .partialContent)
            _ = try await store.append(ByteBuffer(bytes: [1, 2]), at: 1_000, of: file)
            #expect(try await get(client).headers[.eTag] != etag)
            #expect(try await get(client, [.ifNoneMatch: etag]).status == .ok)
            let response = try await get(client, [.range: "bytes=0-9", .ifRange: etag])
            #expect(response.status == .ok)
            #expect(response.body.readableBytes == 1_046)
        }
    }

    @Test("half of a sample is not played yet")
    func halfSample() async throws {
        try await run(Array(samples.dropLast())) { client, _ in
            let response = try await get(client)
            #expect(
                Array(response.body.readableBytesView)
                    == WAVFile.bytes(samples: Array(samples.dropLast(2)), rate: 16_000))
        }
    }

    @Test("where nothing was recorded, or nothing is left, there is no file")
    func nothing() async throws {
        try await run([1]) { client, _ in
            let response = try await get(client)
            #expect(response.status == .notFound)
        }
        try await run(samples) { client, store in
            try await store.remove(file)
            #expect(try await get(client).status == .notFound)
        }
    }
}
