import SessionModel

extension Helper {
    /// Whether they speak the language of a locale: who speaks simple Dutch speaks Dutch.
    func speaks(_ locale: LocaleTag) -> Bool {
        locales.contains { $0.language == locale.language }
    }

    func canMeet(_ need: RenditionNeed) -> Bool { speaks(need.from) && speaks(need.to) }
}
