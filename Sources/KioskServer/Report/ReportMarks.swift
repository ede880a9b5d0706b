import PromptEngine
import SessionModel

/// How the report tells, in a few words beside a contribution, whose hand it came by: that it was said aloud or that a
/// helper had a part in it, who wrote words down beside it, and what its participant says of these. By role, never who.
struct ReportMarks {
    private let locale: LocaleProfile

    init(_ locale: LocaleProfile) {
        self.locale = locale
    }

    /// "ingesproken · uitgeschreven door een helper · bevestigd"; `nil` when its participant typed it alone.
    func original(_ contribution: Contribution) -> String? {
        var marks = [help(contribution.provenance.authorship)]
        if let transcript = contribution.transcript {
            marks += [text(.markSpoken), hand(transcript, .markWritten, .markWrittenHelper, .markWrittenFacilitator)]
            marks.append(verdict(transcript))
        }
        return joined(marks)
    }

    /// "vertaald door een helper · gevraagd".
    func translation(_ rendition: Rendition) -> String? {
        joined([
            hand(rendition, .markTranslated, .markTranslatedHelper, .markTranslatedFacilitator), verdict(rendition),
        ])
    }

    /// What stands in the place of words that nobody wrote down; `nil` when there are words.
    func unwritten(_ contribution: Contribution) -> String? {
        guard !contribution.isWritten, let spoken = contribution.spoken else { return nil }
        let length = LocaleFormat(locale).duration(seconds: spoken.seconds)
        return locale.report.phrase(.markUnwritten, ["length": .text(length)]).text
    }

    private func help(_ authorship: Provenance.Authorship) -> String? {
        switch authorship {
        case .alone: nil
        case .proposed: text(.markProposed)
        case .entered: text(.markEntered)
        }
    }

    private func hand(
        _ rendition: Rendition, _ alone: ReportKey, _ helper: ReportKey, _ facilitator: ReportKey
    ) -> String {
        switch rendition.by {
        case .participant: text(alone)
        case .helper: text(helper)
        case .facilitator: text(facilitator)
        }
    }

    private func verdict(_ rendition: Rendition) -> String? {
        switch rendition.confirmation {
        case nil: text(.markNotAsked)
        case .asked: text(.markAsked)
        case .confirmed: text(.markConfirmed)
        case .corrected: text(.markCorrected)
        // Nothing of it is shown.
        case .withdrawn: nil
        }
    }

    private func joined(_ marks: [String?]) -> String? {
        let marks = marks.compactMap(\.self)
        return marks.isEmpty ? nil : marks.joined(separator: " · ")
    }

    private func text(_ key: ReportKey) -> String { locale.report.phrase(key).text }
}
