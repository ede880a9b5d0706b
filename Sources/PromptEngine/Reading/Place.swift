/// A place in a file of authors.
struct Place: Hashable {
    let file: String
    let line: Int?
    /// Empty at the top of the file.
    let key: String

    init(file: String, line: Int? = nil, key: String = "") {
        self.file = file
        self.line = line
        self.key = key
    }

    func child(_ name: String, line: Int?) -> Place {
        Place(file: file, line: line ?? self.line, key: key.isEmpty ? name : "\(key).\(name)")
    }

    func item(_ index: Int, line: Int?) -> Place {
        Place(file: file, line: line ?? self.line, key: "\(key)[\(index + 1)]")
    }
}
