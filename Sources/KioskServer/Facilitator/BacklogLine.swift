import SessionModel

/// What is not written down or translated yet, in a line for the facilitator.
struct BacklogLine: Sendable {
    /// "Nog uit te schrijven: 2 (Tigrinya 2). Nog te vertalen naar Nederlands: 5, Arabisch: 3."; `nil` when all is done,
    /// or nothing can be done any more.
    let text: String?

    init(of session: Session) {
        guard session.endedAt == nil else {
            text = nil
            return
        }
        let counts = session.backlog.counts
        let sentences = [
            Self.transcripts(counts.filter(\.need.isTranscript)),
            Self.translations(counts.filter { !$0.need.isTranscript }),
        ].compactMap(\.self)
        text = sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    private static func transcripts(_ counts: [(need: RenditionNeed, count: Int)]) -> String? {
        guard !counts.isEmpty else { return nil }
        let all = counts.reduce(0) { $0 + $1.count }
        let each = sums(counts, by: \.from).map { "\($0.language) \($0.count)" }
        return "Nog uit te schrijven: \(all) (\(each.joined(separator: ", ")))."
    }

    private static func translations(_ counts: [(need: RenditionNeed, count: Int)]) -> String? {
        guard !counts.isEmpty else { return nil }
        let each = sums(counts, by: \.to).map { "\($0.language): \($0.count)" }
        return "Nog te vertalen naar \(each.joined(separator: ", "))."
    }

    /// By language, in the order in which they come first.
    private static func sums(
        _ counts: [(need: RenditionNeed, count: Int)], by locale: KeyPath<RenditionNeed, LocaleTag>
    ) -> [(language: String, count: Int)] {
        counts.reduce(into: []) { sums, next in
            let language = LocaleTag(next.need[keyPath: locale].language).dutchName
            if let index = sums.firstIndex(where: { $0.language == language }) {
                sums[index].count += next.count
            } else {
                sums.append((language, next.count))
            }
        }
    }
}
