public import PromptEngine

/// Why the authors' files or our own cannot be used.
public enum ContentError: Error, CustomStringConvertible {
    case noFolder(String)
    /// Faults that stop the start, each with file, line and key.
    case faults([SourceFault])
    case noTemplate(String)
    case noResources

    public var description: String {
        switch self {
        case .noFolder(let path): "the folder \(path) does not exist: name it with --locales or --prompts"
        case .faults(let faults): faults.map(\.description).joined(separator: "\n")
        case .noTemplate(let name): "the template \(name) is missing from this build"
        case .noResources: "the resources of the server are not beside the program: install the whole build folder"
        }
    }
}
