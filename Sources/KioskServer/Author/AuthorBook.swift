import Crypto
import Foundation
import PromptEngine
import SessionModel

/// Everything that a flow says in one language, for its author.
struct AuthorBook: Sendable {
    struct Line: Sendable {
        let spoken: SpokenPhrase
        let wording: SpokenWording

        /// Stands for the words that the author saw, so that a recording never lands beside others.
        var fingerprint: String {
            SHA256.hash(data: Data(wording.phrase.say.utf8)).prefix(8).hexadecimal
        }
    }

    private static let allDays = 1...365

    let flow: Flow
    let locale: LocaleBook
    let lines: [Line]
    /// How many days answers are kept in the sessions for which is recorded: fills `{days}`.
    let days: Int

    /// - Returns: nil for a flow or language that there is not.
    init?(flow id: FlowID, locale tag: LocaleTag, days: Int, in library: Library) {
        guard let flow = library.catalogue.flow(id), library.catalogue.locale(tag) != nil else { return nil }
        let days = min(max(days, Self.allDays.lowerBound), Self.allDays.upperBound)
        let book = library.locale(tag)
        self.flow = flow
        self.days = days
        locale = book
        lines = flow.spokenPhrases(in: tag).map { spoken in
            let wording = SpokenWording(
                spoken.phrase, spoken.key, of: id, in: book.locale, retentionDays: days)
            return Line(spoken: spoken, wording: wording)
        }
    }

    /// Whether the number of days is said anywhere.
    var saysDays: Bool { lines.contains { $0.wording.isFilled } }

    var path: String { "/author/\(flow.id)/\(locale.locale.tag)" }

    /// With what it depends on besides flow and language.
    var address: String { saysDays ? "\(path)?days=\(days)" : path }

    func address(of line: Line) -> String {
        "\(path)/\(line.spoken.key)?days=\(days)&words=\(line.fingerprint)"
    }
}
