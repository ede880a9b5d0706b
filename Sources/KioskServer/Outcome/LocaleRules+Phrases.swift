import PromptEngine
import SessionModel

extension LocaleRules {
    /// Joins phrases to one that names them all, shown and spoken: "taal, werk en wonen".
    func list(_ phrases: [Phrase]) -> Phrase {
        Phrase(
            text: list(phrases.map(\.text)), say: spokenList(phrases.map(\.say)),
            isReviewed: phrases.allSatisfy(\.isReviewed))
    }

    /// One phrase after the other, as sentences.
    func sentences(_ phrases: [Phrase]) -> Phrase {
        Phrase(
            text: phrases.map(\.text).joined(separator: " "), say: phrases.map(\.say).joined(separator: " "),
            isReviewed: phrases.allSatisfy(\.isReviewed))
    }

    /// CLDR writes the Arabic "and" as a letter without its vowel, which the voice would have to guess.
    private func spokenList(_ items: [String]) -> String {
        guard tag.rawValue == "ar" || tag.rawValue.hasPrefix("ar-") else { return list(items) }
        // A letter that no text has, and Arabic, so that ICU puts no marks of direction around it.
        let stand = "\u{066E}"
        let joined = list(Array(repeating: stand, count: items.count)).replacing("و\(stand)", with: "وَ\(stand)")
        var rest = items[...]
        return joined.reduce(into: "") { spoken, character in
            spoken += String(character) == stand ? rest.popFirst() ?? "" : String(character)
        }
    }
}
