import Testing

/// One thing broken in a faultless set of files, and all faults that must come of it, word for word.
struct FaultCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let files: AuthorFiles
    let faults: [String]

    init(_ name: String, _ files: AuthorFiles, _ faults: String...) {
        self.init(name, files, faults: faults)
    }

    init(_ name: String, _ files: AuthorFiles, faults: [String]) {
        testDescription = name
        self.files = files
        self.faults = faults
    }

    init(
        _ name: String, _ old: String, _ new: String, in path: String, _ faults: String...
    ) {
        testDescription = name
        files = AuthorFiles().replacing(old, with: new, in: path)
        self.faults = faults
    }
}
