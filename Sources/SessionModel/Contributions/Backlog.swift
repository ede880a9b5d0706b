/// What is to be written down beside the contributions of a session, so that the next thing to do and how much there is
/// are found without looking at all.
///
/// It follows from the contributions, whatever happened before; so it takes part in the equality of sessions, and a
/// session that is replayed has the same.
public struct Backlog: Equatable, Sendable {
    /// The session's locales by language, the one to write in first: Dutch and simple Dutch are one language.
    private let languages: [[LocaleTag]]
    private var needs: [[RenditionNeed]] = []
    private var places: [RenditionNeed: PlaceSet] = [:]

    init(locales: [LocaleTag] = []) {
        languages = Dictionary(grouping: locales, by: \.language).values.map { $0.sorted() }
            .sorted { $0[0] < $1[0] }
    }

    /// How many contributions need each thing, in the order in which it is best done.
    public var counts: [(need: RenditionNeed, count: Int)] {
        places.sorted { $0.key < $1.key }.map { ($0.key, $0.value.count) }
    }

    /// - Parameter place: of the contribution in the order of the session; at most one after the last that was set.
    mutating func set(_ contribution: Contribution, of place: Int) {
        let now = needs(of: contribution)
        if place == needs.count { needs.append([]) }
        let before = needs[place]
        guard before != now else { return }
        needs[place] = now
        for need in before where !now.contains(need) {
            places[need]?.remove(place)
            if places[need]?.isEmpty == true { places[need] = nil }
        }
        for need in now where !before.contains(need) { places[need, default: PlaceSet()].insert(place) }
    }

    func places(of need: RenditionNeed, most: Int) -> [Int] {
        places[need].map { $0.first(most) } ?? []
    }

    /// What a contribution needs so that everybody in the session understands it: a transcript when it was spoken, and
    /// then words in each language of the session.
    private func needs(of contribution: Contribution) -> [RenditionNeed] {
        let own = contribution.provenance.locale
        guard !contribution.isWithdrawn else { return [] }
        guard contribution.isWritten else { return [RenditionNeed(from: own, to: own)] }
        return languages.compactMap { locales in
            guard locales[0].language != own.language,
                !locales.contains(where: { contribution.standingRendition(in: $0) != nil })
            else { return nil }
            return RenditionNeed(from: own, to: locales[0])
        }
    }

    /// Starts anew for the same locales.
    var emptied: Backlog { Backlog(languages: languages) }

    private init(languages: [[LocaleTag]]) {
        self.languages = languages
    }
}
