import Foundation

/// Arabic as the library's Arabic voice wants it, so that authors write it as they learnt it.
///
/// What the library makes of each spelling was heard with its version 1.51.
enum ArabicText {
    /// One token, perhaps with punctuation around or inside it.
    ///
    /// - Parameters:
    ///   - previous: the token before it in the same clause, as it is written; nil at the start of one.
    ///   - next: the token after it in the same clause, as it is written; nil at a pause.
    static func prepared(_ token: String, after previous: String? = nil, before next: String? = nil) -> String {
        let parts = parts(of: token)
        let words = parts.indices.filter { parts[$0].isWord }
        return parts.indices.map { index in
            guard parts[index].isWord else { return parts[index].text }
            // Words inside one token stand apart from each other: و/أو.
            return prepared(
                ArabicWord(parts[index].text),
                after: index == words.first ? previous.flatMap { word($0, atEnd: true) } : nil,
                before: index == words.last ? next.map { word($0, atEnd: false) ?? ArabicWord("") } : nil)
        }.joined()
    }

    private static func prepared(_ word: ArabicWord, after previous: ArabicWord?, before next: ArabicWord?) -> String {
        var word = word
        word.vocaliseIfKnown()
        word.putTanwinBeforeAlef()
        word.dropSilentWaw()
        word.dropSilentAlef()
        word.putUnwrittenLongA()
        if let next { word.join(to: next) } else { word.takePausalForm() }
        word.dropAlefAfterProclitic()
        word.openInitialAlef(after: previous)
        word.assimilateLam()
        word.dropSilentAlefAtEnd()
        word.sayTehMarbutaAsA()
        return word.text
    }

    private typealias Part = (text: String, isWord: Bool)

    /// A token cut into words and what is between them.
    private static func parts(of token: String) -> [Part] {
        var parts: [Part] = []
        for scalar in token.unicodeScalars {
            let isWord = scalar.isSpokenArabic
            if parts.last?.isWord == isWord {
                parts[parts.count - 1].text.unicodeScalars.append(scalar)
            } else {
                parts.append((String(scalar), isWord))
            }
        }
        return parts
    }

    /// The word at one end of a neighbouring token; nil when something else is there, such as a quotation mark.
    private static func word(_ token: String, atEnd: Bool) -> ArabicWord? {
        let parts = parts(of: token.precomposedStringWithCanonicalMapping)
        guard let part = atEnd ? parts.last : parts.first, part.isWord else { return nil }
        var word = ArabicWord(part.text)
        word.vocaliseIfKnown()
        return word
    }
}
