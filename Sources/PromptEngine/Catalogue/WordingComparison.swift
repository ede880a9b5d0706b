import SessionModel

/// Compares the words of a flow in all locales, so that nobody is told less than the others.
struct WordingComparison {
    let prompts: [Prompt]
    let locales: [LocaleSettings]
    let log: FaultLog

    func compare(_ drafts: [FlowWordingDraft]) {
        for prompt in prompts {
            compareHelp(of: prompt, drafts.filter(standsAlone))
            comparePlaceholders(of: prompt, drafts)
        }
    }

    private func standsAlone(_ draft: FlowWordingDraft) -> Bool {
        locales.contains { $0.tag == draft.wording.locale && $0.fallback == nil }
    }

    /// A prompt has help in all locales or in none; a locale with a fallback may leave it out, to be simpler.
    private func compareHelp(of prompt: Prompt, _ drafts: [FlowWordingDraft]) {
        guard let helped = drafts.first(where: { $0.wording.prompts[prompt.id]?.help != nil }) else { return }
        for draft in drafts {
            guard let wording = draft.wording.prompts[prompt.id], wording.help == nil,
                let place = draft.places[prompt.id]
            else { continue }
            log.error(place.child("help", line: nil), "add this text; `\(helped.wording.locale)` has it")
        }
    }

    /// A prompt uses the same placeholders in all locales, no matter whether in the question or the help.
    private func comparePlaceholders(of prompt: Prompt, _ drafts: [FlowWordingDraft]) {
        let used = drafts.compactMap { draft in
            draft.wording.prompts[prompt.id].map { (draft: draft, names: placeholders(in: $0)) }
        }
        guard let most = used.max(by: { $0.names.count < $1.names.count }) else { return }
        for (draft, names) in used {
            guard let place = draft.places[prompt.id] else { continue }
            for name in most.names.subtracting(names).sorted() {
                log.error(
                    place, "use the placeholder `{\(name)}` in this prompt, as `\(most.draft.wording.locale)` does")
            }
        }
    }

    /// Only those that there are; others have a fault of their own.
    private func placeholders(in wording: Wording) -> Set<String> {
        let phrases = [wording.phrase] + [wording.help, wording.lowest, wording.highest].compactMap(\.self)
        return (phrases + wording.options.values).reduce(into: []) { names, phrase in
            names.formUnion(PhraseTemplate(phrase).placeholders.intersection(PlaceholderRule.flow.optional))
        }
    }
}
