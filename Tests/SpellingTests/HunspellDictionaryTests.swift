import Foundation
import PromptEngine
import Spelling
import Testing

@Suite struct HunspellDictionaryTests {
    @Test(
        "Dutch words are known as they are written in a sentence; misspelt ones are not",
        arguments: [
            ("verantwoordelijkheid", true), ("Kijk", true), ("thema’s", true), ("ideeën", true), ("e-mail", true),
            ("verandwoordelijkheid", false), ("ideeen", false), ("kado", false), ("nederland", false), ("thema", true),
        ])
    func dutch(word: String, isKnown: Bool) throws {
        #expect(try HunspellDictionary(language: "nl").knows(word) == isKnown)
    }

    @Test("the root of a Dutch word is that of its endings; parts of a composed word and what stands before are none")
    func roots() throws {
        let dutch = try HunspellDictionary(language: "nl")
        #expect(dutch.roots(of: "huizen").contains("huis"))
        #expect(dutch.roots(of: "huisjes") == ["huis"])
        #expect(dutch.roots(of: "kijkt") == ["kijk"])
        #expect(dutch.roots(of: "mooie") == ["mooi"])
        #expect(dutch.roots(of: "taalhuis") == [])
        #expect(!dutch.roots(of: "bijdragen").contains("dragen"))
        #expect(dutch.roots(of: "qqqq") == [])
    }

    @Test("Arabic words are known with what is written together with them; misspelt ones are not")
    func arabic() throws {
        let arabic = try HunspellDictionary(language: "ar")
        for word in ["اللغة", "وبالعربية", "إجاباتك", "المشاركة"] { #expect(arabic.knows(word), "\(word)") }
        for word in ["اللغه", "المشراكة", "إجابايتك"] { #expect(!arabic.knows(word), "\(word)") }
    }

    @Test("a dictionary that is not there is an error that names the package to install")
    func missing() throws {
        let folder = FileManager.default.temporaryDirectory.path
        #expect(throws: SpellingError.noDictionary(language: "nl", folder: folder, package: "hunspell-nl")) {
            try HunspellDictionary(language: "nl", folder: folder)
        }
        #expect(throws: SpellingError.noDictionary(language: "xx", folder: folder, package: nil)) {
            try HunspellDictionary(language: "xx", folder: folder)
        }
    }

    @Test("a dictionary in another encoding than UTF-8 is an error")
    func encoding() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "dictionary-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try "SET ISO8859-1\n".write(to: folder.appending(path: "nl.aff"), atomically: true, encoding: .utf8)
        try "1\nhuis\n".write(to: folder.appending(path: "nl.dic"), atomically: true, encoding: .utf8)
        #expect(throws: SpellingError.encoding(file: "\(folder.path)/nl.aff", name: "ISO8859-1")) {
            try HunspellDictionary(language: "nl", folder: folder.path)
        }
    }
}
