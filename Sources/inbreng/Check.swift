import ArgumentParser
import Fonts
import Foundation
import KioskServer
import PromptEngine
import SessionModel
import Spelling

/// Tells authors what is wrong with their files.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check languages and prompts, and that each of their characters has a font.",
        discussion: """
            Prints one line for each fault, `file:line: key: what to do`, and exits with 1 when there is any; then how \
            far each language is.
            With --notices also what is no fault: texts that no native speaker has reviewed, texts that fall back.
            """)

    @OptionGroup var content: ContentOptions
    @OptionGroup var fonts: FontOptions

    @Flag(help: "Also print what is worth a look but does not stop the server.")
    var notices = false

    @ArgumentParser.Option(
        help: ArgumentHelp(
            "A language and a file with words that were seen in it, one a line; tells which of our words are not there.",
            valueName: "tag=file"))
    var words: [String] = []

    @ArgumentParser.Option(help: "The folder with dictionaries for Hunspell.")
    var dictionaries = HunspellDictionary.folder

    func run() throws {
        let reading = try content.failing {
            try Content.reading(locales: content.localesFolder, prompts: content.promptsFolder)
        }
        let dictionaries = Dictionaries(for: reading.languages, in: dictionaries)
        let quality = QualityCheck(reading, lexicons: dictionaries.lexicons)
        let glyphs = GlyphCheck(fonts.open())
        let found =
            reading.faults + glyphs.faults(in: reading.shownTexts) + dictionaries.faults + quality.faults
        let faults = found.filter { $0.severity == .error }
        let hints = found.filter { $0.severity == .notice }
        faults.forEach { print($0) }
        if notices { hints.forEach { print("notice: \($0)") } }
        for list in words {
            try unseen(list, quality).forEach { print("notice: \($0)") }
        }
        quality.summaries.forEach { print($0) }
        if faults.isEmpty {
            print("No faults. \(hints.count) notices\(notices || hints.isEmpty ? "." : ": see them with --notices.")")
        } else {
            throw ExitCode(1)
        }
    }

    /// - Parameter list: `ti=words.tsv`.
    private func unseen(_ list: String, _ quality: QualityCheck) throws -> [SourceFault] {
        let parts = list.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw ValidationError("write --words tag=file, such as ti=words.tsv") }
        guard let text = try? String(contentsOf: URL(filePath: parts[1]), encoding: .utf8) else {
            throw Failure("cannot read \(parts[1]) as text in UTF-8")
        }
        let name = URL(filePath: parts[1]).lastPathComponent
        guard let unseen = quality.unseenWords(in: LocaleTag(parts[0]), ReferenceWords(name: name, text: text)) else {
            throw Failure("there is no language \(parts[0]) in the folder of languages")
        }
        return unseen
    }
}
