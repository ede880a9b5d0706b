import Foundation

/// A part of a token between white space, in the characters that all rules of the expansion know.
struct WrittenChunk: Hashable, Sendable {
    /// Index of its token.
    let token: Int
    /// All of it: digits as 0 to 9, quotes and dashes in one form, and nothing that may not reach a voice.
    let whole: String
    /// Without punctuation at either end.
    let core: String
    /// The last of the punctuation at its end, or nothing.
    let closing: String

    init(_ whole: String, token: Int) {
        self.token = token
        self.whole = whole
        var core = Substring(whole).drop { Self.openers.contains($0) }
        var closing = ""
        // "12,-" and "12,–" are amounts without cents.
        if core.hasSuffix(",-") { core.removeLast(2) }
        while let last = core.last, Self.closers.contains(last) {
            if closing.isEmpty, Self.stops.contains(last) { closing = String(last) }
            core.removeLast()
        }
        // A minus belongs to its number, a dash to the sentence.
        if core.first == "-", core.dropFirst().first?.isNumber != true { core = core.drop { $0 == "-" } }
        self.core = String(core)
        self.closing = closing
    }

    private static let openers = Set(".,!?;:'/_")
    private static let closers = Set(".,!?;:'-/_")
    private static let stops = Set(".,!?;:")

    /// The chunks of tokens, of at most `limit` scalars together.
    static func chunks(of tokens: [String], limit: Int) -> [WrittenChunk] {
        var chunks: [WrittenChunk] = []
        var room = limit
        for (index, token) in tokens.enumerated() where room > 0 {
            for part in token.split(whereSeparator: \.isWhitespace) {
                let text = plain(part.unicodeScalars.prefix(room))
                room -= text.unicodeScalars.count
                if !text.isEmpty { chunks.append(WrittenChunk(text, token: index)) }
            }
        }
        return chunks
    }

    /// ½ is 1/2, and 1½ is 1,5.
    private static func fraction(_ scalar: Unicode.Scalar, isAfterDigit: Bool) -> String? {
        switch scalar {
        case "¼": isAfterDigit ? ",25" : "1/4"
        case "½": isAfterDigit ? ",5" : "1/2"
        case "¾": isAfterDigit ? ",75" : "3/4"
        default: nil
        }
    }

    private static func plain(_ scalars: some Collection<Unicode.Scalar>) -> String {
        let composed = String(String.UnicodeScalarView(scalars)).precomposedStringWithCanonicalMapping
        var plain = String.UnicodeScalarView()
        var numerals: [Unicode.Scalar] = []
        func endNumerals() {
            if let value = EthiopicNumerals.value(numerals), !numerals.isEmpty {
                plain += String(value).unicodeScalars
            }
            numerals = []
        }
        for scalar in composed.unicodeScalars.compactMap(ScriptRun.plain) {
            if let fraction = fraction(scalar, isAfterDigit: plain.last?.isDigit == true) {
                plain += fraction.unicodeScalars
            } else if EthiopicNumerals.contains(scalar) {
                numerals.append(scalar)
            } else if Script(scalar) != nil || scalar == "_" {
                endNumerals()
                plain.append(scalar)
            }
        }
        endNumerals()
        return String(plain)
    }
}
