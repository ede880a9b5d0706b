import PromptEngine

/// A small, faultless set of author's files with each kind of prompt, to break one thing at a time.
struct AuthorFiles {
    var files: [String: String]
    var pictures: Set<String> = [
        "Prompts/proef/pictures/huis.svg", "Prompts/proef/pictures/refugees.svg",
        "Prompts/proef/pictures/neighbours.svg",
    ]

    init() {
        files = [
            "Prompts/proef/flow.yaml": Self.flow,
            "Prompts/proef/nl.yaml": Self.dutch,
            "Prompts/proef/nl-simple.yaml": Self.dutch,
            "Prompts/proef/ar.yaml": Self.arabic,
        ]
        for (tag, settings) in Self.locales {
            files["Locales/\(tag)/locale.yaml"] = settings
            files["Locales/\(tag)/report.yaml"] = Self.report
            files["Locales/\(tag)/interface.yaml"] = tag == "ar" ? Self.arabicInterface : Self.dutchInterface
            files["Locales/\(tag)/keyboard.yaml"] = Self.keyboards[tag]
        }
    }

    /// Replaces the one place in a file where `old` stands.
    func replacing(_ old: String, with new: String, in path: String) -> AuthorFiles {
        var changed = self
        let text = files[path] ?? ""
        precondition(text.components(of: old) == 1, "`\(old)` stands \(text.components(of: old)) times in \(path)")
        changed.files[path] = text.replacing(old, with: new)
        return changed
    }

    func without(_ path: String) -> AuthorFiles {
        var changed = self
        precondition(changed.files.removeValue(forKey: path) != nil)
        return changed
    }

    func adding(_ path: String, _ text: String) -> AuthorFiles {
        var changed = self
        changed.files[path] = text
        return changed
    }

    func read() -> (catalogue: Catalogue?, faults: [SourceFault]) {
        let reading = reading()
        return (reading.catalogue, reading.faults)
    }

    func reading() -> AuthorReading {
        let sources = files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
        return Catalogue.reading(
            locales: sources.filter { $0.path.hasPrefix("Locales/") },
            prompts: sources.filter { $0.path.hasPrefix("Prompts/") }, pictures: pictures)
    }
}

extension String {
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
