import SessionModel

/// Reads `Prompts/<flow>/example/`: a made-up session of a flow.
struct ExampleReader {
    let flow: Flow
    let locales: [LocaleSettings]
    let log: FaultLog

    /// - Parameters:
    ///   - folder: its path, as in faults.
    ///   - files: those of the folder.
    /// - Returns: nil after a fault.
    func example(in folder: String, files: [SourceFile]) -> ExampleSession? {
        let before = log.errorCount
        for file in files where !ExampleSession.files.contains(file.name) {
            let known = ExampleSession.files.joined(separator: ", ")
            log.error(Place(file: file.path, line: 1), "remove this file; here can be: \(known)")
        }
        let roots = ExampleSession.files.map { name in
            fields(of: files.first { $0.name == name }, called: "\(folder)/\(name)")
        }
        // A fault in one file would come back in those that name what stands in it: so they are read one by one.
        guard let people = roots[0].map(ExamplePeopleReader(flow: flow, locales: locales).people),
            log.errorCount == before
        else { return nil }
        let names = ExampleNames(people: people, prompts: flow.prompts.filter(\.contributes).map(\.id))
        let spoken = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0.locale) })
        let reader = ExampleReactionsReader(
            names: names, words: ExampleWordsReader(locales: locales), locales: spoken)
        let reactions = roots[1].map(reader.reactions)
        let themes = roots[2].map(ExampleThemesReader(names: names, locales: locales).themes)
        guard let reactions, let themes, log.errorCount == before else { return nil }
        let ballots = roots[3].map(ExampleBallotsReader(names: names, themes: themes.map(\.id)).ballots)
        guard let ballots, log.errorCount == before else { return nil }
        return ExampleSession(
            flow: flow.id,
            people: people.map { person in
                var person = person
                person.reactions = reactions.byPerson[person.id] ?? []
                person.ballot = ballots.rankings[person.id] ?? []
                person.recognition = ballots.recognitions[person.id]
                return person
            }, explanations: reactions.explanations, themes: themes)
    }

    private func fields(of file: SourceFile?, called path: String) -> YAMLFields? {
        guard let file else {
            log.error(Place(file: path), "add this file, or remove the folder")
            return nil
        }
        return YAMLEntry.root(of: file, log: log)?.fields()
    }
}
