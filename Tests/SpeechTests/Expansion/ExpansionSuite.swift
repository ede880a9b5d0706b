import Testing

@testable import Speech

/// Expanders with the tables that ship.
enum ExpansionSuite {
    private static let expanders = Result<[Voice: TextExpander], any Error> {
        let numbers = TigrinyaNumbers(words: try TestVoices.rules().numbers)
        return try Dictionary(
            uniqueKeysWithValues: Voice.allCases.map {
                ($0, try TextExpander(voice: $0, locales: TestVoices.locales, tigrinya: numbers))
            })
    }

    static func expander(_ voice: Voice) throws -> TextExpander {
        try #require(try expanders.get()[voice])
    }

    /// What is said for `written`, with a bar between the tokens.
    static func said(_ written: String, by voice: Voice) throws -> String {
        let tokens = written.split(separator: " ").map(String.init)
        let words = try expander(voice).words(of: tokens, limit: SpokenTextMaker.longestUtterance)
        return tokens.indices.map { token in
            words.filter { $0.token == token }.map(\.text).joined(separator: " ")
        }.joined(separator: " | ")
    }
}
