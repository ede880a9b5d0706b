import Yams

/// What Yams could not read, in the words of our faults.
struct YAMLFault {
    let line: Int?
    let key: String
    let advice: String

    init(_ error: any Error) {
        guard let error = error as? YamlError else {
            self.init(line: nil, advice: "correct the YAML: \(error)")
            return
        }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.init(line: mark.line, advice: "correct the YAML here: \(problem)")
        case .duplicatedKeysInMapping(let duplicates, let context):
            self.init(
                line: context.mark.line, key: duplicates.joined(separator: ", "),
                advice: "keep one of the keys with this name")
        case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem), .representer(let problem):
            self.init(line: nil, advice: "correct the YAML: \(problem)")
        case .no, .memory, .dataCouldNotBeDecoded:
            self.init(line: nil, advice: "correct the YAML: \(error)")
        }
    }

    private init(line: Int?, key: String = "", advice: String) {
        self.line = line
        self.key = key
        self.advice = advice
    }
}
