import SessionModel

/// Reads `Locales/<tag>/locale.yaml`.
struct LocaleReader {
    private static let keys = [
        "name", "direction", "digits", "quotation", "fallback", "sayRequired", "voice", "order",
    ]

    let log: FaultLog

    /// - Returns: nil if ICU cannot tell anything about the locale, so that its texts cannot be checked either.
    func settings(of file: SourceFile) -> LocaleSettings? {
        let tag = LocaleTag(file.folderName)
        guard let fields = YAMLEntry.root(of: file, log: log)?.fields() else { return nil }
        fields.allow(Self.keys)
        guard let rules = rules(tag, fields) else { return nil }
        checkDirection(fields.required("direction"), rules)
        let sayRequired = fields["sayRequired"]?.bool() ?? false
        let phrases = PhraseReader(rules: rules, sayRequired: sayRequired)
        return LocaleSettings(
            tag: tag, folder: file.folder, order: fields["order"]?.number(in: 1...100),
            name: fields.required("name").flatMap { phrases.phrase($0, placeholders: .none) },
            quotation: fields.required("quotation").flatMap(quotation),
            fallback: fields["fallback"].flatMap { fallback($0, of: tag) },
            voice: fields.required("voice").flatMap(voice),
            rules: rules, hasItsDigits: fields["digits"]?.text() == rules.digits, sayRequired: sayRequired)
    }

    private func rules(_ tag: LocaleTag, _ fields: YAMLFields) -> LocaleRules? {
        let digits = fields.required("digits")?.text()
        do throws(LocaleRulesError) {
            return try LocaleRules(tag: tag, digits: digits ?? "latn")
        } catch {
            switch error {
            case .unknownDigits(let name):
                fields["digits"]?.error("use a CLDR numbering system of ten digits: latn, arab, …, not `\(name)`")
                // Go on with other digits, to find the other faults too.
                return try? LocaleRules(tag: tag, digits: "latn")
            case .unknownLanguage(let name):
                log.error(fields.place, "name the folder after a language tag (BCP 47) that ICU knows, not `\(name)`")
            case .icu(let call, let code):
                log.error(fields.place, "install Swift's ICU data: \(call) says \(code)")
            }
            return nil
        }
    }

    private func checkDirection(_ entry: YAMLEntry?, _ rules: LocaleRules) {
        guard let entry, let text = entry.text() else { return }
        guard Direction(rawValue: text) != rules.direction else { return }
        entry.error("write \(rules.direction.rawValue), the direction that ICU knows for `\(rules.tag)`, not `\(text)`")
    }

    private func quotation(_ entry: YAMLEntry) -> QuotationMarks? {
        guard let items = entry.items() else { return nil }
        let marks = items.compactMap { $0.text() }
        guard marks.count == 2, items.count == 2 else {
            entry.error("write two marks: one that opens and one that closes")
            return nil
        }
        return QuotationMarks(opening: marks[0], closing: marks[1])
    }

    /// Only a variant may fall back, and only on its own language: `nl-simple` on `nl`.
    private func fallback(_ entry: YAMLEntry, of tag: LocaleTag) -> LocaleTag? {
        guard let text = entry.text() else { return nil }
        guard tag.rawValue.hasPrefix(text + "-") else {
            entry.error("remove this key: `\(tag)` may not fall back on `\(text)`")
            return nil
        }
        return LocaleTag(text)
    }

    private func voice(_ entry: YAMLEntry) -> VoiceProfile? {
        guard let fields = entry.fields() else { return nil }
        fields.allow(["name", "wordsPerMinute", "sentencePause"])
        let name = fields.required("name")?.identifier()
        let rate = fields.required("wordsPerMinute")?.number(in: 40...400)
        let pause = fields.required("sentencePause")?.number(in: 0...5000)
        guard let name, let rate, let pause else { return nil }
        return VoiceProfile(name: name, wordsPerMinute: rate, sentencePause: pause)
    }
}
