import Crypto
import Foundation

/// Builds our own folder of voice data from that of the installed package, which is only read.
///
/// A folder is made beside its place and renamed into it, so that it is there whole or not at all. Its name is the
/// hash of what it was made from: another package version or another voice of ours gets another folder.
struct VoiceDataBuilder {
    /// What we take: all that the voices nl, ar and ti need, and the English that the library starts with. About 2 MB.
    static let sources = [
        "intonations", "phondata", "phonindex", "phontab",
        "am_dict", "ar_dict", "en_dict", "nl_dict",
        "lang/gmw/en", "lang/gmw/nl", "lang/sem/am", "lang/sem/ar",
    ]

    /// The folder of the installed package.
    let system: String
    /// The folder in which the built folder comes.
    let folder: String

    /// - Returns: the path of the folder, its version, and whether the installed package was known to us.
    func build() throws(SpeakerError) -> (path: String, version: String, isKnown: Bool) {
        let files = try read()
        let fingerprint = Self.hash(files.map { ($0.path, $0.content) })
        let version = EspeakLibrary.version + "-" + Self.hash(try ours(files).map { ($0.path, $0.content) }).prefix(16)
        let target = folder + "/" + version
        if !FileManager.default.fileExists(atPath: target + "/phontab") {
            try write(ours(files), to: target)
        }
        return (target, version, KnownPackage.fingerprints[fingerprint] != nil)
    }

    private typealias File = (path: String, content: Data)

    private func read() throws(SpeakerError) -> [File] {
        var files: [File] = []
        for path in Self.sources {
            guard let content = FileManager.default.contents(atPath: system + "/" + path) else {
                let cause =
                    "\(system)/\(path) is missing: install the package espeak-ng-data (apt install libespeak-ng1)."
                throw SpeakerError(.voiceData, cause)
            }
            files.append((path, content))
        }
        return files
    }

    /// The files of our folder: those of the package, with our table of phonemes and our voice.
    private func ours(_ files: [File]) throws(SpeakerError) -> [File] {
        var ours = files
        for index in ours.indices where ours[index].path == "phontab" {
            ours[index].content = Data(try TigrinyaVoiceFile.add(to: Array(ours[index].content)))
        }
        ours.append((TigrinyaVoiceFile.path, Data(TigrinyaVoiceFile.text.utf8)))
        return ours
    }

    private func write(_ files: [File], to target: String) throws(SpeakerError) {
        let manager = FileManager.default
        let draft = target + ".\(getpid()).tmp"
        do {
            for file in files {
                let path = draft + "/" + file.path
                let parent = (path as NSString).deletingLastPathComponent
                try manager.createDirectory(atPath: parent, withIntermediateDirectories: true)
                try file.content.write(to: URL(fileURLWithPath: path))
            }
            // `voices` must exist, or the library looks for its data elsewhere.
            try manager.createDirectory(atPath: draft + "/voices", withIntermediateDirectories: true)
        } catch {
            try? manager.removeItem(atPath: draft)
            throw SpeakerError(.voiceData, "The voice data cannot be written to \(folder): \(error)")
        }
        let renamed = rename(draft, target) == 0
        if !renamed {
            try? manager.removeItem(atPath: draft)
            // Another process may have been first; a folder without its table is a broken one.
            guard manager.fileExists(atPath: target + "/phontab") else {
                throw SpeakerError(.voiceData, "\(target) is in the way: remove it and start again.")
            }
        }
    }

    private static func hash(_ files: [(path: String, content: Data)]) -> String {
        var hash = SHA256()
        for file in files {
            hash.update(data: Data("\(file.path)\u{0}\(file.content.count)\u{0}".utf8))
            hash.update(data: file.content)
        }
        return hash.finalize().hexadecimal
    }
}
