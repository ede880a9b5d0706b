import HTTPTypes
import Hummingbird
import NIOCore
import Speech

/// A recording of a participant as a WAV file, of which no more is read than a request asks for.
///
/// It is for whoever may hear it now and is kept nowhere else.
struct SpokenWAV {
    private let file: SpokenFile
    private let rate: Int
    private let store: any SpokenStore

    /// - Parameter rate: samples a second.
    init(of file: SpokenFile, rate: Int, in store: any SpokenStore) {
        self.file = file
        self.rate = rate
        self.store = store
    }

    /// - Throws: `SpokenStoreError`; `HTTPError` with 404 when there is no sample of it, or none any more.
    func response(to request: Request) async throws -> Response {
        // While it is being sent, half of a sample may be there.
        let samples = try await store.length(of: file) / 2 * 2
        guard samples > 0 else { throw HTTPError(.notFound) }
        let header = WAVFile.header(sampleBytes: samples, rate: rate)
        let length = header.count + samples
        // What was sent stays as it is, so the length tells all versions apart.
        let etag = "\"\(file.recording)-\(samples)\""
        let answer = FileAnswer(
            to: request,
            headers: [
                .contentType: "audio/wav", .contentLength: String(length), .cacheControl: "private, no-store",
                .eTag: etag, .acceptRanges: "bytes",
            ], etag: etag, length: length)
        guard let range = answer.range else { return answer.response() }
        let wanted = max(0, range.lowerBound - header.count)..<max(0, range.upperBound - header.count)
        let found = wanted.isEmpty ? [] : try await store.read(wanted, of: file)
        guard found.count == wanted.count else { throw HTTPError(.notFound) }
        var body = ByteBuffer()
        body.reserveCapacity(range.count)
        body.writeBytes(header[range.clamped(to: header.indices)])
        body.writeBytes(found)
        return answer.response(ResponseBody(byteBuffer: body))
    }
}
