import ArgumentParser
import Fonts
import KioskServer
import PromptEngine

/// Tells authors what is wrong with their files.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check languages and prompts, and that each of their characters has a font.",
        discussion: """
            Prints one line for each fault, `file:line: key: what to do`, and exits with 1 when there is any.
            With --notices also what is no fault: texts that no native speaker has reviewed, texts that fall back.
            """)

    @OptionGroup var content: ContentOptions
    @OptionGroup var fonts: FontOptions

    @Flag(help: "Also print what is worth a look but does not stop the server.")
    var notices = false

    func run() throws {
        let found: [SourceFault]
        do {
            found =
                try Content.check(locales: content.localesFolder, prompts: content.promptsFolder)
                + GlyphCheck(fonts.open()).faults(
                    in: Content.shownTexts(locales: content.localesFolder, prompts: content.promptsFolder))
        } catch let error as ContentError {
            throw Failure("\(error)")
        }
        let faults = found.filter { $0.severity == .error }
        let hints = found.filter { $0.severity == .notice }
        faults.forEach { print($0) }
        if notices { hints.forEach { print("notice: \($0)") } }
        if faults.isEmpty {
            print("No faults. \(hints.count) notices\(notices || hints.isEmpty ? "." : ": see them with --notices.")")
        } else {
            throw ExitCode(1)
        }
    }
}
