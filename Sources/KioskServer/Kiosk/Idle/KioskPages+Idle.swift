import PromptEngine
import SessionModel

extension KioskPages {
    /// What a screen asks where nobody touches it; nothing on laptops of people who type fast, which are their own.
    func idle(_ seat: SeatView, _ participant: SeatedParticipant) -> View? {
        guard !seat.isTypist, let seconds = idleTimes.asking(on: seat.screen(of: participant)) else { return nil }
        return question(in: participant.locale, after: seconds)
    }

    /// The same on a screen that belongs to nobody yet, where something may have been typed.
    func idle(in locale: LocaleTag) -> View? {
        idleTimes.asking.flatMap { question(in: locale, after: $0) }
    }

    private func question(in locale: LocaleTag, after seconds: Int) -> View? {
        idleQuestions[library.locale(locale).locale.tag]?.view(asking: seconds)
    }
}
