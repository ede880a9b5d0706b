import SessionModel

extension SessionExport {
    /// The tables of an export, one file each: `contributions.csv` and so on. `ballots` has the latest vote whose outcome
    /// may be seen, as ``BallotTable`` reads it.
    public enum Table: String, Sendable, CaseIterable {
        case contributions, answers, participants, themes, ballots
    }

    /// A table as CSV; what may not be shown reads `withheld`.
    public func csv(_ table: Table) -> CSVDocument {
        switch table {
        case .contributions: contributionTable
        case .answers: answerTable
        case .participants: participantTable
        case .themes: themeTable
        case .ballots: ballotTable
        }
    }

    private var contributionTable: CSVDocument {
        CSVDocument(
            header: [
                "contribution", "prompt", "text", "locale", "group", "authorship", "means", "time", "revised",
                "withdrawn", "earlier", "theme", "agreeing", "additions", "explanations",
            ] + session.locales.map { "text \($0)" } + ["spoken", "transcript"]
                + session.locales.flatMap { locale in
                    ["by", "written", "outdated", "verdict", "earlier"].map { "\($0) \(locale)" }
                },
            rows: contributions.map { idea in
                [
                    .text(idea.id.rawValue), .text(idea.prompt.rawValue), .text(idea.text),
                    .text(idea.locale.rawValue), .shown(idea.group), .text(idea.authorship.rawValue),
                    .text(idea.means.rawValue), .text(idea.time), .yesNo(idea.isRevised), .yesNo(idea.isWithdrawn),
                    .text(idea.earlier.joined(separator: "\n")), .text(idea.theme?.rawValue ?? ""),
                    .number(idea.agreeing), .text(idea.additions.joined(separator: "\n")),
                    .text(idea.explanations.joined(separator: "\n")),
                ] + session.locales.map { .text(idea.translations[$0.rawValue] ?? "") }
                    + [idea.seconds.map { .number($0) } ?? .text(""), .text(idea.seconds == nil ? "" : idea.text)]
                    + session.locales.flatMap { locale in
                        cells(of: idea.renditions.first { $0.locale == locale })
                    }
            })
    }

    private func cells(of rendition: RenditionRecord?) -> [CSVCell] {
        guard let rendition else { return Array(repeating: .text(""), count: 5) }
        let standing = rendition.standing
        return [
            .text(standing?.by ?? ""), .text(standing?.time ?? ""),
            standing == nil ? .text("") : .yesNo(rendition.isOutdated),
            .text(rendition.latest.verdict?.rawValue ?? ""),
            .text(rendition.fallen.map(\.readable).joined(separator: "\n")),
        ]
    }

    private var answerTable: CSVDocument {
        CSVDocument(
            header: [
                "participant", "prompt", "kind", "value", "locale", "group", "authorship", "means", "day", "status",
                "revision", "latest",
            ],
            rows: answers.map { answer in
                [
                    .number(answer.participant), .text(answer.prompt.rawValue),
                    .text(answer.value.value?.kind ?? CSVCell.withheld),
                    answer.value.value?.readable ?? .text(CSVCell.withheld), .shown(answer.locale),
                    .shown(answer.group), .text(answer.authorship.rawValue), .text(answer.means.rawValue),
                    .text(answer.day), .text(answer.status.rawValue), .number(answer.revision),
                    .yesNo(answer.isLatest),
                ]
            })
    }

    private var themeTable: CSVDocument {
        CSVDocument(
            header: ["theme", "number", "contributions", "people"]
                + session.locales.flatMap { ["name \($0)", "need \($0)", "value \($0)"] },
            rows: themes.map { theme in
                [
                    .text(theme.id.rawValue), .number(theme.number), .number(theme.contributions),
                    .number(theme.people),
                ]
                    + session.locales.flatMap { locale -> [CSVCell] in
                        let words = theme.wordings[locale.rawValue]
                        return [.text(words?.name ?? ""), .text(words?.need ?? ""), .text(words?.value ?? "")]
                    }
            })
    }

    private var ballotTable: CSVDocument {
        CSVDocument(header: BallotTable.header, rows: votes.last { !$0.ballots.isEmpty }?.rows ?? [])
    }

    private var participantTable: CSVDocument {
        func row(_ standing: String, _ people: Int, group: String = "") -> [CSVCell] {
            [.text(standing), .text(group), .number(people)]
        }
        let counts = participants
        return CSVDocument(
            header: ["standing", "group", "people"],
            rows: [
                row("joined", counts.joined), row("unfinished", counts.unfinished), row("declined", counts.declined),
                row("erased", counts.erased), row("sent", counts.sent),
            ] + counts.groups.map { row("sent", $0.sent, group: $0.group.rawValue) }
                + [row("sent", counts.withheld, group: CSVCell.withheld)])
    }
}

extension CSVCell {
    fileprivate static let withheld = "withheld"

    fileprivate static func yesNo(_ value: Bool) -> CSVCell {
        .text(value ? "yes" : "no")
    }

    fileprivate static func shown(_ value: Shown<some Identifier>) -> CSVCell {
        .text(value.value?.rawValue ?? withheld)
    }
}
