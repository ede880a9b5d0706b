/// Which placeholders a text must and may have.
struct PlaceholderRule {
    let required: [String]
    let optional: [String]

    static let none = PlaceholderRule(required: [])
    /// The words of a flow may tell for how many days a session keeps its answers.
    static let flow = PlaceholderRule(required: [], optional: ["days"])

    init(required: [String], optional: [String] = []) {
        self.required = required
        self.optional = optional
    }

    func check(_ used: Set<String>, at entry: YAMLEntry) {
        for name in required where !used.contains(name) {
            entry.error("use the placeholder `{\(name)}` in it")
        }
        for name in used.subtracting(required).subtracting(optional).sorted() {
            let known = (required + optional).map { "`{\($0)}`" }
            let instead = known.isEmpty ? "this text has none" : "this text has \(known.joined(separator: ", "))"
            entry.error("remove the placeholder `{\(name)}`; \(instead)")
        }
    }
}
