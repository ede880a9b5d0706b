import Foundation

/// A part of a token in one writing system, of characters that may be spoken.
struct ScriptRun: Hashable, Sendable {
    /// Scalars that go to a voice as one word. Longer ones are cut: the library has aborted on very long words.
    static let longest = 40

    var script: Script
    var text: String

    /// The speakable parts of `token`, in order; empty when there are none.
    static func runs(of token: String) -> [ScriptRun] {
        var runs: [ScriptRun] = []
        var neutral = String.UnicodeScalarView()
        for scalar in token.precomposedStringWithCanonicalMapping.unicodeScalars.compactMap(plain) {
            guard let script = Script(scalar) else { continue }
            if script == .neutral {
                neutral.append(scalar)
            } else if let last = runs.indices.last, runs[last].script == script {
                runs[last].text.unicodeScalars += neutral
                runs[last].text.unicodeScalars.append(scalar)
                neutral.removeAll()
            } else {
                // What stands before the first letter goes with it; between two scripts, with the one before.
                if let last = runs.indices.last {
                    runs[last].text.unicodeScalars += neutral
                    neutral.removeAll()
                }
                neutral.append(scalar)
                runs.append(ScriptRun(script: script, text: String(neutral)))
                neutral.removeAll()
            }
        }
        if let last = runs.indices.last {
            runs[last].text.unicodeScalars += neutral
        } else if neutral.contains(where: { $0.properties.numericType != nil }) {
            runs.append(ScriptRun(script: .neutral, text: String(neutral)))
        }
        return runs.flatMap(\.pieces)
    }

    private var pieces: [ScriptRun] {
        let scalars = Array(text.unicodeScalars)
        return stride(from: 0, to: scalars.count, by: Self.longest).map { start in
            let piece = scalars[start..<min(start + Self.longest, scalars.count)]
            return ScriptRun(script: script, text: String(String.UnicodeScalarView(piece)))
        }
    }

    /// Punctuation and digits of other scripts in the form that every voice knows.
    static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "\u{2018}", "\u{2019}": "'"
        case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}": "-"
        case "\u{2026}", "\u{1362}", "\u{06D4}": "."
        case "\u{060C}", "\u{1363}", "\u{1365}": ","
        case "\u{061B}", "\u{1364}": ";"
        case "\u{1366}", "\u{1361}": ":"
        case "\u{061F}", "\u{1367}": "?"
        case "\u{066A}": "%"
        case "\u{066B}": "."
        case "\u{0660}"..."\u{0669}": Unicode.Scalar(scalar.value - 0x0660 + 0x30)
        case "\u{06F0}"..."\u{06F9}": Unicode.Scalar(scalar.value - 0x06F0 + 0x30)
        default: scalar
        }
    }
}
