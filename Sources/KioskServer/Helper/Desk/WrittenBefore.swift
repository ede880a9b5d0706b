import SessionModel

/// What a helper wrote, found again after a restart.
enum WrittenBefore {
    /// Where their words stand, or stood, the latest first.
    static func places(by helper: HelperID, in session: Session) -> [RenditionPlace] {
        let locales = session.setup?.locales ?? []
        var found: [(at: Timestamp, place: RenditionPlace)] = []
        for contribution in session.contributions where !contribution.isWithdrawn {
            for locale in locales {
                guard let rendition = contribution.rendition(in: locale),
                    let at = rendition.lastWritten(by: .helper(helper))
                else { continue }
                found.append((at, RenditionPlace(contribution: contribution.id, locale: locale)))
            }
        }
        return found.sorted { $0.at > $1.at }.map(\.place)
    }
}

extension Rendition {
    fileprivate func lastWritten(by scribe: Scribe) -> Timestamp? {
        by == scribe ? at : earlier.last { $0.by == scribe }?.at
    }
}
