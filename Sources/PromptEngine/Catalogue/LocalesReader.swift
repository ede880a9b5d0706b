import SessionModel

/// Reads all locales.
struct LocalesReader {
    let log: FaultLog

    /// The tags of all locales that have a `locale.yaml`.
    func declared(in files: [SourceFile]) -> Set<LocaleTag> {
        Set(files.filter { $0.name == "locale.yaml" }.map { LocaleTag($0.folderName) })
    }

    /// The locales in the order in which they are shown.
    func settings(of files: [SourceFile]) -> [LocaleSettings] {
        let known = files.filter { $0.name == "locale.yaml" }
        for file in files where file.name == "interface.yaml" && !known.contains(where: { $0.folder == file.folder }) {
            log.error(Place(file: "\(file.folder)/locale.yaml"), "add this file, or remove the folder")
        }
        if known.isEmpty {
            log.error(Place(file: "locale.yaml"), "add at least one locale, in a folder named after its language tag")
        }
        let settings = known.compactMap { LocaleReader(log: log).settings(of: $0) }
        for locale in settings {
            checkFallback(of: locale, among: settings, declared: declared(in: files))
        }
        return settings.enumerated().sorted { lhs, rhs in
            (lhs.element.order ?? .max, lhs.offset) < (rhs.element.order ?? .max, rhs.offset)
        }.map(\.element)
    }

    /// - Returns: the locales that could be read in full; with errors in the log it may hold less.
    func profiles(of settings: [LocaleSettings], files: [SourceFile]) -> [LocaleProfile] {
        let interfaces: [LocaleTag: InterfaceTexts] = texts(of: settings, files)
        let reports: [LocaleTag: ReportTexts] = texts(of: settings, files)
        let keyboards = keyboards(of: settings, files)
        return settings.compactMap { locale in
            guard let name = locale.name, let quotation = locale.quotation, let voice = locale.voice,
                let interface = interfaces[locale.tag], let report = reports[locale.tag],
                let keyboard = keyboards[locale.tag]
            else { return nil }
            return LocaleProfile(
                tag: locale.tag, name: name, direction: locale.rules.direction, digits: locale.rules.digits,
                quotation: quotation, fallback: locale.fallback, voice: voice, interface: interface, report: report,
                keyboard: keyboard, rules: locale.rules)
        }
    }

    private func texts<Key: TextKey>(
        of settings: [LocaleSettings], _ files: [SourceFile]
    ) -> [LocaleTag: ScreenTexts<Key>] {
        settings.fallbacksLast.reduce(into: [:]) { texts, locale in
            let file = files.first { $0.folder == locale.folder && $0.name == Key.file }
            let reader = ScreenTextsReader<Key>(settings: locale, log: log)
            texts[locale.tag] = reader.texts(of: file, fallback: locale.fallback.flatMap { texts[$0] })
        }
    }

    private func keyboards(of settings: [LocaleSettings], _ files: [SourceFile]) -> [LocaleTag: Keyboard] {
        settings.fallbacksLast.reduce(into: [:]) { keyboards, locale in
            func file(_ name: String, of locale: LocaleSettings) -> SourceFile? {
                files.first { $0.folder == locale.folder && $0.name == name }
            }
            let fallback = settings.first { $0.tag == locale.fallback }
            keyboards[locale.tag] = KeyboardReader(settings: locale, log: log).keyboard(
                of: file(KeyboardReader.file, of: locale), words: file(CompletionWordsReader.file, of: locale),
                fallback: fallback.flatMap { keyboards[$0.tag] },
                isInherited: fallback.flatMap { file(KeyboardReader.file, of: $0) } != nil)
        }
    }

    private func checkFallback(of locale: LocaleSettings, among all: [LocaleSettings], declared: Set<LocaleTag>) {
        guard let tag = locale.fallback else { return }
        let place = Place(file: "\(locale.folder)/locale.yaml", line: 1, key: "fallback")
        if !declared.contains(tag) {
            log.error(place, "add the locale `\(tag)`, or remove this key")
        } else if all.contains(where: { $0.tag == tag && $0.fallback != nil }) {
            log.error(place, "name a locale that does not fall back itself; `\(tag)` does")
        }
    }
}
