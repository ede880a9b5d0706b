public import Foundation
public import PromptEngine

extension Content {
    /// Every text that screens show of the authors' files, in the order of the files, and what the languages add to them.
    ///
    /// Files that cannot be read as YAML, and languages with faults, are left out: checking them tells what is wrong.
    ///
    /// - Throws: `ContentError.noFolder`.
    public static func shownTexts(locales: URL, prompts: URL) throws -> [ShownText] {
        let files =
            try SourceFolder(url: locales, name: "Locales").sources { !$0.contains("/voice/") }
            + SourceFolder(url: prompts, name: "Prompts").sources { !$0.contains("/recordings/") }
        let profiles = (try? load(locales: locales, prompts: prompts))?.catalogue.locales ?? []
        return files.flatMap(\.shownTexts) + profiles.flatMap(\.shownBesidesTexts)
    }
}
