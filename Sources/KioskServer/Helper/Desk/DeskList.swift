import SessionModel

/// What there is to write down and to translate, as one helper sees it: what they can do, the oldest first; how much
/// waits for somebody else; and what they wrote lately.
struct DeskList {
    /// What is best done first.
    private enum Kind: Int, CaseIterable {
        case transcripts, dutch, others

        init(_ need: RenditionNeed) {
            self = need.isTranscript ? .transcripts : need.to.language == LocaleTag.dutch.language ? .dutch : .others
        }

        var dutch: String {
            switch self {
            case .transcripts: "Uitschrijven"
            case .dutch: "Vertalen naar het Nederlands"
            case .others: "Vertalen naar andere talen"
            }
        }
    }

    /// So many of each kind are shown; the rest is counted.
    static let longest = 20

    private let signedIn: SignedInHelper
    private let board: Board
    private let now: Timestamp
    private var helper: Helper { signedIn.helper }
    private var session: LiveSession { signedIn.session }

    init(of signedIn: SignedInHelper, in library: Library, at now: Timestamp) {
        self.signedIn = signedIn
        board = Board(of: signedIn.session, in: library)
        self.now = now
    }

    var view: View {
        let (counts, waiting) = session.read { session in
            let counts = session.backlog.counts
            let mine = counts.filter { helper.canMeet($0.need) }
            return (counts, mine.map { ($0.need, session.waiting(for: $0.need, most: Self.longest)) })
        }
        let mine = counts.filter { helper.canMeet($0.need) }
        let sections = Kind.allCases.compactMap { kind in
            section(
                kind, of: mine.filter { Kind($0.need) == kind }.reduce(0) { $0 + $1.count },
                waiting.filter { Kind($0.0) == kind })
        }
        let elsewhere = elsewhere(counts.filter { !helper.canMeet($0.need) })
        let written = written
        var view: View = ["sections": sections, "elsewhere": elsewhere, "written": written, "path": HelperPath.desk]
        view["hasWritten"] = !written.isEmpty
        view["hasElsewhere"] = !elsewhere.isEmpty
        if sections.isEmpty {
            view["nothing"] =
                elsewhere.isEmpty
                ? "Er is nu niets om uit te schrijven of te vertalen. Zodra iemand iets inspreekt, of schrijft in een "
                    + "taal die niet iedereen leest, staat het hier."
                : "Er is nu niets in de talen die je spreekt."
        }
        view["current"] = current
        return view
    }

    // MARK: To do

    /// - Parameter all: how many there are.
    private func section(
        _ kind: Kind, of all: Int, _ waiting: [(need: RenditionNeed, contributions: [Contribution])]
    ) -> View? {
        guard all > 0 else { return nil }
        // Of what came at one moment, the order in which it came stays.
        let items = waiting.flatMap { need, contributions in contributions.map { (need: need, contribution: $0) } }
            .enumerated()
            .sorted { ($0.element.contribution.at, $0.offset) < ($1.element.contribution.at, $1.offset) }
            .prefix(Self.longest).map(\.element)
        var view: View = ["kind": kind.dutch, "count": all, "rows": items.map { row($0.contribution, $0.need) }]
        view["rest"] = all > items.count ? ["count": all - items.count] : nil
        return view
    }

    private func row(_ contribution: Contribution, _ need: RenditionNeed) -> View {
        let place = RenditionPlace(contribution: contribution.id, locale: need.to)
        var row = describe(contribution, need.to)
        row["since"] = DutchDate.moment(contribution.at, at: now)
        if let before = contribution.rendition(in: need.to) {
            row["before"] =
                before.isWithdrawn
                ? "De deelnemer zei van wat er stond dat het niet klopt."
                : "Er staat al iets, maar de bijdrage is daarna veranderd."
        }
        if let claim = session.scribes.claim(of: place, at: now) {
            if claim.helper == helper.id {
                row["isMine"] = true
            } else {
                row["other"] = session.title(of: claim.helper)
                row["until"] = claim.until.milliseconds
            }
        }
        row["isFree"] = row["other"] == nil
        return row
    }

    /// Which languages it is about, and what it says.
    private func describe(_ contribution: Contribution, _ locale: LocaleTag) -> View {
        let own = contribution.provenance.locale
        let isTranscript = locale == own
        var view: View = [
            "href": HelperPath.writing(RenditionPlace(contribution: contribution.id, locale: locale)),
            "id": "\(contribution.id)-\(locale)", "from": own.dutchName, "isTranscript": isTranscript,
        ]
        if !isTranscript { view["to"] = locale.dutchName }
        view["spoken"] = contribution.spoken.map { "gesproken, \($0.clock)" }
        if !isTranscript { view["words"] = words(contribution.text, own) }
        return view
    }

    private func words(_ text: String, _ locale: LocaleTag) -> View {
        board.words(text.firstWords, in: locale)
    }

    /// "3 wachten op iemand die Nederlands en Tigrinya spreekt".
    private func elsewhere(_ counts: [(need: RenditionNeed, count: Int)]) -> [String] {
        var numbers: [[String]: Int] = [:]
        for (need, count) in counts {
            let languages = Set([need.from, need.to].map { LocaleTag($0.language).dutchName }).sorted()
            numbers[languages, default: 0] += count
        }
        return numbers.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { languages, count in
            "\(count) \(count == 1 ? "wacht" : "wachten") op iemand die \(languages.joined(separator: " en ")) spreekt"
        }
    }

    // MARK: The helper's own

    /// What they are at now.
    private var current: View? {
        guard let place = session.scribes.claim(of: helper.id, at: now)?.place,
            let task = session.read({ WritingTask(place, by: helper, in: $0) })
        else { return nil }
        return describe(task.contribution, task.locale)
    }

    private var written: [View] {
        let places = session.scribes.written(by: helper.id) {
            WrittenBefore.places(by: helper.id, in: session.read { $0 })
        }
        let helpers = session.read { $0.helpers }
        return places.compactMap { place in
            guard let task = session.read({ WritingTask(place, by: helper, in: $0) }), let rendition = task.rendition
            else { return nil }
            var row = describe(task.contribution, task.locale)
            row["words"] = words(rendition.text, task.locale)
            let state = WrittenState(of: rendition, in: task, for: helper.id)
            row["state"] = state.dutch(among: helpers)
            row["isProblem"] = state.isProblem
            row["isGood"] = state.isGood
            return row
        }
    }
}

extension String {
    /// Characters of a text that are shown where it is only to be recognised.
    private static let recognised = 90

    /// The first words, on one line.
    fileprivate var firstWords: String {
        let words = split(whereSeparator: \.isWhitespace)
        var line = ""
        for word in words {
            guard line.isEmpty || line.count + word.count < Self.recognised else { return line + " …" }
            line += (line.isEmpty ? "" : " ") + word
        }
        return line.count > Self.recognised ? line.prefix(Self.recognised) + "…" : line
    }
}
