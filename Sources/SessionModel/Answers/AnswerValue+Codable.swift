/// Stored as `{"kind": "choice", "option": "house"}`: a kind and the one field that goes with it.
///
/// This is the form in the journal and in exports, pinned by fixtures: add kinds, never change one.
extension AnswerValue: Codable {
    private enum Field: String, CodingKey {
        case kind, option, options, step, number, text, points, agreed, reactions
    }

    private enum Kind: String, Codable {
        case choice, choices, scale, number, text, spoken, ranking, points, consent, seen, ideas, skipped
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        switch try fields.decode(Kind.self, forKey: .kind) {
        case .choice: self = .choice(try fields.decode(OptionID.self, forKey: .option))
        case .choices: self = .choices(try fields.decode([OptionID].self, forKey: .options))
        case .scale: self = .scale(try fields.decode(Int.self, forKey: .step))
        case .number: self = .number(try fields.decode(Int.self, forKey: .number))
        case .text: self = .text(try fields.decode(String.self, forKey: .text))
        case .spoken: self = .spoken(try SpokenAnswer(from: decoder))
        case .ranking: self = .ranking(try fields.decode([OptionID].self, forKey: .options))
        case .points:
            let points = try fields.decode([String: Int].self, forKey: .points)
            self = .points(Dictionary(uniqueKeysWithValues: points.map { (OptionID($0.key), $0.value) }))
        case .consent: self = .consent(try fields.decode(Bool.self, forKey: .agreed))
        case .seen: self = .seen
        case .ideas: self = .ideas(try fields.decode([IdeaReaction].self, forKey: .reactions))
        case .skipped: self = .skipped
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Field.self)
        switch self {
        case .choice(let option):
            try fields.encode(Kind.choice.rawValue, forKey: .kind)
            try fields.encode(option, forKey: .option)
        case .choices(let options):
            try fields.encode(Kind.choices.rawValue, forKey: .kind)
            try fields.encode(options, forKey: .options)
        case .scale(let step):
            try fields.encode(Kind.scale.rawValue, forKey: .kind)
            try fields.encode(step, forKey: .step)
        case .number(let number):
            try fields.encode(Kind.number.rawValue, forKey: .kind)
            try fields.encode(number, forKey: .number)
        case .text(let text):
            try fields.encode(Kind.text.rawValue, forKey: .kind)
            try fields.encode(text, forKey: .text)
        case .spoken(let spoken):
            try fields.encode(Kind.spoken.rawValue, forKey: .kind)
            try spoken.encode(to: encoder)
        case .ranking(let options):
            try fields.encode(Kind.ranking.rawValue, forKey: .kind)
            try fields.encode(options, forKey: .options)
        case .points(let points):
            try fields.encode(Kind.points.rawValue, forKey: .kind)
            try fields.encode(
                Dictionary(uniqueKeysWithValues: points.map { ($0.key.rawValue, $0.value) }), forKey: .points)
        case .consent(let agreed):
            try fields.encode(Kind.consent.rawValue, forKey: .kind)
            try fields.encode(agreed, forKey: .agreed)
        case .seen:
            try fields.encode(Kind.seen.rawValue, forKey: .kind)
        case .ideas(let reactions):
            try fields.encode(Kind.ideas.rawValue, forKey: .kind)
            try fields.encode(reactions, forKey: .reactions)
        case .skipped:
            try fields.encode(Kind.skipped.rawValue, forKey: .kind)
        }
    }
}
