import ArgumentParser
import Foundation
import KioskServer

/// Where the authors' files are.
struct ContentOptions: ParsableArguments {
    @Option(help: "The folder with a folder for each language.")
    var locales: String?

    @Option(help: "The folder with a folder for each flow.")
    var prompts: String?

    var localesFolder: URL { folder(locales, called: "Locales") }
    var promptsFolder: URL { folder(prompts, called: "Prompts") }

    func load() throws -> Content {
        try failing { try Content.load(locales: localesFolder, prompts: promptsFolder) }
    }

    /// What the body makes, or our message of why the files cannot be read.
    func failing<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as ContentError {
            throw Failure("\(error)")
        }
    }

    /// The folder that was named, else the one in the current folder, else the one beside or above the program.
    private func folder(_ named: String?, called name: String) -> URL {
        if let named { return URL(filePath: named, directoryHint: .isDirectory) }
        let here = URL(filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory)
        var candidates = [here.appending(path: name)]
        var above = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
        while above.path != "/" {
            candidates.append(above.appending(path: name))
            above.deleteLastPathComponent()
        }
        return candidates.first { FileManager.default.fileExists(atPath: $0.path) } ?? candidates[0]
    }
}
