/// Checks that the pictures of a flow are there.
struct PictureCheck {
    let folder: String
    let existing: Set<String>

    /// The name of a picture that a `picture:` key gives; also when the file is missing, which is reported.
    func name(_ entry: YAMLEntry) -> String? {
        guard let name = entry.identifier() else { return nil }
        require(name, at: entry)
        return name
    }

    func require(_ name: String, at entry: YAMLEntry) {
        let path = "\(folder)/pictures/\(name).svg"
        if !existing.contains(path) {
            entry.error("add the picture \(path)")
        }
    }
}
