import Foundation
import Testing

@testable import Speech

@Suite("Tables of Tigrinya")
struct TigrinyaRulesTests {
    private func folder(changing file: String, to content: String) throws -> String {
        let folder = TestVoices.temporaryFolder()
        let source = TestVoices.locales + "/ti/voice"
        for name in try FileManager.default.contentsOfDirectory(atPath: source) {
            let text = name == file ? content : try String(contentsOfFile: source + "/" + name, encoding: .utf8)
            try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
        }
        return folder
    }

    @Test(
        "a mistake names its file and line",
        arguments: [
            ("words.tsv", "# a\nሰላም\tsəlam\nቤት\tbeet2\n", "words.tsv:3:"), ("words.tsv", "ሰላም səlam\n", "words.tsv:1:"),
            ("letters.tsv", "ሀለ\th\n", "letters.tsv:1:"), ("verbs.tsv", "ሰላምታ\n", "verbs.tsv:1:"),
            ("numbers.tsv", "አንድ\tሓደ\tሓደን\n", "numbers.tsv:1:"), ("numbers.tsv", "1\tሓደ\tሓደን\n", "add a line for 0"),
        ])
    func mistakes(file: String, content: String, told: String) throws {
        let folder = try folder(changing: file, to: content)
        #expect { try TigrinyaRules(folder: folder) } throws: { error in
            let error = error as? SpeakerError
            return error?.code == .languageData && error?.cause.contains(told) == true
        }
    }

    @Test("no word is listed twice, and all are written in letters that we read")
    func words() throws {
        let rules = try TestVoices.rules()
        let entries = try TableEntry.entries(TestVoices.locales + "/ti/voice/words.tsv", columns: 2)
        #expect(Set(entries.map { $0.fields[0] }).count == entries.count)
        for word in rules.words.keys {
            #expect(word.unicodeScalars.allSatisfy { rules.letters[$0] != nil }, "\(word)")
        }
    }
}
