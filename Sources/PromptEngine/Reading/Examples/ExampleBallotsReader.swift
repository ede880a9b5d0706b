import SessionModel

/// Reads `ballots.yaml` of an example: what people put first, and whether they recognise the outcome.
struct ExampleBallotsReader {
    struct Ballots {
        var rankings: [ParticipantID: [ThemeID]] = [:]
        var recognitions: [ParticipantID: Recognition] = [:]
    }

    let names: ExampleNames
    let themes: [ThemeID]

    func ballots(_ fields: YAMLFields) -> Ballots {
        fields.allow(["ballots", "recognition"])
        var ballots = Ballots()
        let people = fields.required("ballots")?.fields()
        for name in people?.names ?? [] {
            guard let entry = people?[name], let person = names.person(name, at: entry) else { continue }
            ballots.rankings[person] = ranking(entry)
        }
        if let entry = fields["recognition"] { ballots.recognitions = recognitions(entry) }
        return ballots
    }

    private func ranking(_ entry: YAMLEntry) -> [ThemeID] {
        guard let items = entry.items() else { return [] }
        if items.isEmpty { entry.error("write at least one theme, or remove this key") }
        var ranking: [ThemeID] = []
        for item in items {
            guard let theme = item.text(among: themes.map(\.rawValue)).map({ ThemeID($0) }) else { continue }
            if ranking.contains(theme) {
                item.error("remove this theme; `\(theme)` has a place already")
            } else {
                ranking.append(theme)
            }
        }
        return ranking
    }

    private func recognitions(_ entry: YAMLEntry) -> [ParticipantID: Recognition] {
        guard let fields = entry.fields() else { return [:] }
        fields.allow(Recognition.allCases.map(\.rawValue))
        var recognitions: [ParticipantID: Recognition] = [:]
        for recognition in Recognition.allCases {
            for item in fields[recognition.rawValue]?.items() ?? [] {
                guard let name = item.text(), let person = names.person(name, at: item) else { continue }
                if recognitions.updateValue(recognition, forKey: person) != nil {
                    item.error("name each person once; `\(person)` has answered already")
                }
            }
        }
        return recognitions
    }
}
