import SessionModel

/// Reads `Prompts/<flow>/<tag>.yaml`: the words of one flow in one locale.
struct FlowWordingReader {
    let flow: FlowStructure
    let settings: LocaleSettings
    /// The words of the locale on which this one falls back, if it does.
    let fallback: FlowWording?
    let log: FaultLog

    private var phrases: PhraseReader {
        PhraseReader(rules: settings.rules, sayRequired: settings.sayRequired)
    }

    /// - Parameter file: nil if there is none.
    /// - Returns: what could be read, with gaps filled from the fallback; nil if nothing could.
    func wording(of file: SourceFile?) -> FlowWordingDraft? {
        guard let file else {
            reportMissing(Place(file: "\(flow.folder)/\(settings.tag).yaml"), "this file")
            return fallback.map { fallback in
                draft(fallback.title, fallback.groups, fallback.prompts.mapValues { $0.asFallback() }, places: [:])
            }
        }
        guard let fields = YAMLEntry.root(of: file, log: log)?.fields() else { return nil }
        fields.allow(["title", "groups", "prompts"])
        let title = title(fields)
        let groups = groups(fields)
        let prompts = fields["prompts"]?.fields()
        let places = flow.prompts.compactMap { prompt in
            prompts?[prompt.id.rawValue].map { (prompt.id, $0.place) }
        }
        return draft(
            title, groups, wordings(prompts, below: fields.place, groups: groups),
            places: Dictionary(places) { first, _ in first })
    }

    private func draft(
        _ title: Phrase?, _ groups: [StakeholderGroupID: Phrase], _ prompts: [PromptID: Wording],
        places: [PromptID: Place]
    ) -> FlowWordingDraft {
        FlowWordingDraft(
            wording: FlowWording(
                locale: settings.tag, title: title ?? Phrase(text: ""), groups: groups, prompts: prompts),
            places: places)
    }

    private func title(_ fields: YAMLFields) -> Phrase? {
        if let entry = fields["title"] { return phrases.phrase(entry, placeholders: .none) }
        reportMissing(fields.place.child("title", line: nil), "this text")
        return fallback?.title
    }

    private func groups(_ fields: YAMLFields) -> [StakeholderGroupID: Phrase] {
        let entries = fields["groups"]?.fields()
        let place = entries?.place ?? fields.place.child("groups", line: nil)
        for name in entries?.names ?? [] where !flow.groups.contains(StakeholderGroupID(name)) {
            entries?[name]?.error("remove this group; flow.yaml has no group `\(name)`")
        }
        var phrases: [StakeholderGroupID: Phrase] = [:]
        for group in flow.groups {
            if let entry = entries?[group.rawValue] {
                phrases[group] = self.phrases.phrase(entry, placeholders: .none)
            } else {
                reportMissing(place.child(group.rawValue, line: nil), "this text")
                phrases[group] = fallback?.groups[group]
            }
        }
        return phrases
    }

    private func wordings(
        _ entries: YAMLFields?, below top: Place, groups: [StakeholderGroupID: Phrase]
    ) -> [PromptID: Wording] {
        let place = entries?.place ?? top.child("prompts", line: nil)
        for name in entries?.names ?? [] where !flow.declared.contains(PromptID(name)) {
            entries?[name]?.error("remove this prompt; flow.yaml has no prompt `\(name)`")
        }
        var wordings: [PromptID: Wording] = [:]
        for prompt in flow.prompts {
            let fallback = fallback?.prompts[prompt.id]?.asFallback()
            if let entry = entries?[prompt.id.rawValue] {
                let reader = WordingReader(
                    prompt: prompt, groups: groups, phrases: phrases, fallback: fallback, reportMissing: reportMissing)
                wordings[prompt.id] = reader.wording(entry)
            } else {
                reportMissing(place.child(prompt.id.rawValue, line: nil), "the wording of this prompt")
                wordings[prompt.id] = fallback
            }
        }
        return wordings
    }

    private func reportMissing(_ place: Place, _ what: String) {
        log.recordMissing(in: settings.tag)
        if let tag = settings.fallback {
            log.notice(place, "add \(what); until then it is shown in `\(tag)`")
        } else {
            log.error(place, "add \(what) in `\(settings.tag)`")
        }
    }
}
