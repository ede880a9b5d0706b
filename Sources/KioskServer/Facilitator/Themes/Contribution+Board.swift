import SessionModel

extension Contribution {
    /// Whether it needs no translation for people who read Dutch.
    var isDutch: Bool { provenance.locale == .dutch || provenance.locale == "nl-simple" }

    /// Whether somebody who reads Dutch only cannot read it, or reads what it said before. What was said aloud needs to be
    /// written down first.
    var needsDutch: Bool {
        guard !isDutch, isWritten else { return false }
        guard let translation = translations[.dutch] ?? translations["nl-simple"] else { return true }
        return isOutdated(translation)
    }

    /// What it says in Dutch: as given, or in the translation.
    var dutchText: String? {
        if isDutch { return isWritten ? text : nil }
        return (translations[.dutch] ?? translations["nl-simple"])?.text
    }

    /// People who say that it does not belong in this theme.
    func objectors(to theme: ThemeID?) -> Int {
        guard let theme, !objections.isEmpty else { return 0 }
        return objections.values.count { $0 == theme }
    }

    /// What people added, oldest first: of each person only what they said last.
    var additions: [Explanation] {
        var latest: [ParticipantID: Int] = [:]
        for (index, explanation) in explanations.enumerated() { latest[explanation.participant] = index }
        return latest.values.sorted().map { explanations[$0] }.filter { $0.addition != nil }
    }
}
