import PromptEngine
import Spelling

/// The dictionaries with which spelling is judged.
struct Dictionaries {
    private(set) var lexicons: [String: any Lexicon] = [:]
    /// One for each dictionary that is not there.
    private(set) var faults: [SourceFault] = []

    /// - Parameter languages: of the locales; only those are opened that have a package.
    init(for languages: [String], in folder: String) {
        for language in languages where HunspellDictionary.packages[language] != nil {
            do throws(SpellingError) {
                lexicons[language] = try HunspellDictionary(language: language, folder: folder)
            } catch {
                faults.append(
                    SourceFault(file: folder, line: nil, key: "\(language).dic", advice: "\(error)"))
            }
        }
    }
}
