import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore

/// The fields of a submitted form, in order; a name may stand more than once.
struct FormFields: Sendable {
    private let fields: FlatDictionary<Substring, Substring>

    /// - Parameter encoded: `application/x-www-form-urlencoded` (WHATWG URL, section 5).
    init(encoded: String) {
        let spaced = encoded.utf8.map { $0 == UInt8(ascii: "+") ? UInt8(ascii: " ") : $0 }
        fields = URI("/?" + String(decoding: spaced, as: UTF8.self)).queryParameters
    }

    /// Reads the body of a request.
    ///
    /// - Throws: 415 for anything but a form; 413 for one that is too large.
    init(from request: Request, context: some RequestContext) async throws {
        let type = request.headers[.contentType].flatMap(MediaType.init(from:))
        guard type?.isType(.applicationUrlEncoded) ?? false else { throw HTTPError(.unsupportedMediaType) }
        self.init(encoded: String(buffer: try await request.body.collect(upTo: context.maxUploadSize)))
    }

    subscript(name: String) -> String? {
        fields[name[...]].map(String.init)
    }

    func all(_ name: String) -> [String] {
        fields[values: name[...]].map(String.init)
    }

    /// Fields such as `points.house`, by what comes after the prefix.
    func beneath(_ prefix: String) -> [(name: String, value: String)] {
        fields.filter { $0.key.hasPrefix(prefix + ".") }
            .map { (String($0.key.dropFirst(prefix.count + 1)), String($0.value)) }
    }
}
