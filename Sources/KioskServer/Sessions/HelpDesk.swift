import SessionModel
import Synchronization

/// What passes between kiosks and helpers at this moment. It lives in memory only and is in no journal.
final class HelpDesk: Sendable {
    /// An answer as it is being made, which the participant lets their helper see.
    struct Draft: Sendable {
        let participant: ParticipantID
        let prompt: PromptID
        let fields: FormFields
    }

    private struct Place {
        var shown: PromptID?
        var isReviewing = false
        var draft: Draft?
        /// The helper who would like to see the answer as it is made.
        var watcher: HelperID?
        var signs = 0
        var sign: KioskSign?

        var isHelped: Bool { draft != nil || watcher != nil || sign != nil }
    }

    private let places = Mutex<[SeatID: Place]>([:])

    // MARK: What the seat shows

    /// The question that the seat's screen was given last.
    ///
    /// - Parameter prompt: `nil` for the review of all answers.
    /// - Returns: whether it showed another one before.
    func note(_ prompt: PromptID?, at seat: SeatID) -> Bool {
        places.withLock { places in
            let before = places[seat, default: Place()]
            guard before.shown != prompt || before.isReviewing != (prompt == nil) else { return false }
            places[seat, default: Place()].shown = prompt
            places[seat, default: Place()].isReviewing = prompt == nil
            places[seat, default: Place()].draft = nil
            return true
        }
    }

    func shown(at seat: SeatID) -> PromptID? { places.withLock { $0[seat]?.shown } }

    // MARK: Looking along

    /// The helper asks to see the answer as it is made.
    func askToWatch(_ helper: HelperID?, at seat: SeatID) {
        places.withLock { $0[seat, default: Place()].watcher = helper }
    }

    func watcher(at seat: SeatID) -> HelperID? { places.withLock { $0[seat]?.watcher } }

    func put(_ draft: Draft?, at seat: SeatID) {
        places.withLock { $0[seat, default: Place()].draft = draft }
    }

    /// What the participant is answering to a prompt, if anything of it is known.
    func draft(of participant: ParticipantID, to prompt: PromptID, at seat: SeatID) -> FormFields? {
        places.withLock { places in
            guard let draft = places[seat]?.draft, draft.participant == participant, draft.prompt == prompt else {
                return nil
            }
            return draft.fields
        }
    }

    // MARK: Signs

    func give(_ sign: KioskSign, at seat: SeatID) {
        places.withLock { places in
            places[seat, default: Place()].signs += 1
            places[seat, default: Place()].sign = sign
        }
    }

    /// The latest sign with its number, so that a kiosk does it once.
    func sign(at seat: SeatID) -> String {
        places.withLock { places in
            guard let place = places[seat], let sign = place.sign else { return "" }
            return "\(place.signs) \(sign.text)"
        }
    }

    /// Forgets what somebody was answering.
    func forget(_ participant: ParticipantID) {
        places.withLock { places in
            for seat in places.keys where places[seat]?.draft?.participant == participant { places[seat]?.draft = nil }
        }
    }

    /// Forgets what belongs to help that has ended, or is not allowed any more.
    func keep(only assistance: [SeatID: Assistance]) {
        places.withLock { places in
            for (seat, place) in places where place.isHelped {
                let help = assistance[seat]
                if help?.isShared != true { places[seat]?.draft = nil }
                if help?.helper != place.watcher { places[seat]?.watcher = nil }
                if help?.helper == nil { places[seat]?.sign = nil }
            }
        }
    }
}
