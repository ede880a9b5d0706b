/// Why the spelling of a language cannot be judged.
public enum SpellingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// `package` is Debian's package with the dictionary, if we know it.
    case noDictionary(language: String, folder: String, package: String?)
    /// A dictionary must be in UTF-8.
    case encoding(file: String, name: String)

    public var description: String {
        switch self {
        case .noDictionary(let language, _, let package?):
            "install Debian's package \(package): without it nobody can tell whether `\(language)` is spelt right"
        case .noDictionary(let language, let folder, nil):
            "put a dictionary for Hunspell, \(language).aff and \(language).dic, into \(folder)"
        case .encoding(let file, let name):
            "use a dictionary in UTF-8; \(file) is in \(name)"
        }
    }
}
