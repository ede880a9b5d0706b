internal import CHunspell
internal import Foundation
public import PromptEngine

/// A dictionary of Hunspell (hunspell.github.io), such as those of Debian's packages hunspell-nl and hunspell-ar.
///
/// Opening one takes a tenth of a second (Dutch) or three (Arabic). One thread at a time may use it.
public final class HunspellDictionary: Lexicon {
    /// Where Debian puts dictionaries.
    public static let folder = "/usr/share/hunspell"
    /// The languages whose texts are always judged, with Debian's package for each.
    public static let packages = ["nl": "hunspell-nl", "ar": "hunspell-ar"]

    private let handle: OpaquePointer

    /// - Parameters:
    ///   - language: as in the name of the file: `nl` for `nl.aff` and `nl.dic`.
    ///   - folder: where the files are.
    /// - Throws: `SpellingError`.
    public init(language: String, folder: String = HunspellDictionary.folder) throws(SpellingError) {
        let files = ["aff", "dic"].map { "\(folder)/\(language).\($0)" }
        // The library opens an empty dictionary when there is no file.
        guard files.allSatisfy(FileManager.default.isReadableFile), let handle = Hunspell_create(files[0], files[1])
        else {
            throw .noDictionary(language: language, folder: folder, package: Self.packages[language])
        }
        let encoding = Hunspell_get_dic_encoding(handle).map { String(cString: $0) } ?? "?"
        guard encoding == "UTF-8" else {
            Hunspell_destroy(handle)
            throw .encoding(file: files[0], name: encoding)
        }
        self.handle = handle
    }

    deinit {
        Hunspell_destroy(handle)
    }

    public func knows(_ word: String) -> Bool {
        Hunspell_spell(handle, word) != 0
    }

    public func roots(of word: String) -> [String] {
        let start = word.prefix(2).lowercased()
        // An analysis is fields such as `st:huis ts:NN2`; one of a composed word names its parts with `pa:`.
        return analyses(of: word).map { $0.split(whereSeparator: \.isWhitespace) }
            .filter { fields in !fields.contains { $0.hasPrefix("pa:") } }
            .flatMap { fields in fields.filter { $0.hasPrefix("st:") }.map { String($0.dropFirst("st:".count)) } }
            .map { $0.replacing("ĳ", with: "ij") }
            // What stands before a root makes another word of it: `bijdragen` is no form of `dragen`.
            .filter { $0.lowercased().hasPrefix(start) }
    }

    private func analyses(of word: String) -> [String] {
        var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
        let count = Hunspell_analyze(handle, &list, word)
        defer { Hunspell_free_list(handle, &list, count) }
        guard let list, count > 0 else { return [] }
        return UnsafeBufferPointer(start: list, count: Int(count)).compactMap { $0.map { String(cString: $0) } }
    }
}
