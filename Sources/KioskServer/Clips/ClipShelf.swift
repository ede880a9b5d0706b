import PromptEngine
import SessionModel
import Speech
import Synchronization

/// Which utterance each clip address stands for, so that a page can name a clip before it exists.
///
/// Addresses of authored texts are never forgotten. Those of words that a session made, such as the names of its themes,
/// are known until it is erased; of participants' words only the latest, until everybody to whom they were shown has
/// left. The sound of both is only ever in memory.
final class ClipShelf: Sendable {
    private struct SpokenWords {
        let utterance: Utterance
        /// Whose words they are.
        var owner: ParticipantID
        /// To whom they were shown.
        var listeners: Set<ParticipantID>
    }

    private struct SessionWords {
        let utterance: Utterance
        /// In which they are said: two may have a theme of the same name.
        var sessions: Set<SessionID>
    }

    private struct Shelf {
        var authored: [ClipID: Utterance] = [:]
        var onDemand: [ClipID: Utterance] = [:]
        var told: [ClipID: SessionWords] = [:]
        var spoken: [ClipID: SpokenWords] = [:]
        var order: [ClipID] = []
    }

    /// Reviews of a full room, and the words that its keyboards complete: 200 seats, 12 answers and 40 words each.
    private static let remembered = 10_400
    private let speaker: any Speaker
    private let shelf = Mutex(Shelf())
    /// Human voices, which go before the synthesised one.
    let recordings: RecordingShelf

    init(speaker: any Speaker, recordings: RecordingShelf = RecordingShelf()) {
        self.speaker = speaker
        self.recordings = recordings
    }

    /// The address of the clip in which an author's tokens are spoken.
    func put(_ tokens: [String], in locale: LocaleTag) -> ClipID {
        let utterance = Utterance(locale: locale, tokens: tokens, origin: .authored)
        let id = speaker.clipID(for: utterance)
        shelf.withLock { $0.authored[id] = utterance }
        return id
    }

    /// The address of the clip of a letter or a word of ours that is rarely heard: it is not prepared with a session.
    func putOnDemand(_ tokens: [String], in locale: LocaleTag) -> ClipID {
        let utterance = Utterance(locale: locale, tokens: tokens, origin: .authored)
        let id = speaker.clipID(for: utterance)
        shelf.withLock { $0.onDemand[id] = utterance }
        return id
    }

    /// The address of the clip in which the wording of a flow is spoken: by a human voice if there is a recording of it.
    func put(_ wording: SpokenWording, tokens: [String]) -> ClipID {
        recordings.put(wording, tokens: tokens) ?? put(tokens, in: wording.place.locale)
    }

    /// The address of the clip in which tokens are spoken that were made of what a session's people said.
    func put(_ tokens: [String], in locale: LocaleTag, of session: SessionID) -> ClipID {
        let utterance = Utterance(locale: locale, tokens: tokens, origin: .participant)
        let id = speaker.clipID(for: utterance)
        shelf.withLock { shelf in
            _ = shelf.told[id, default: SessionWords(utterance: utterance, sessions: [])].sessions.insert(session)
        }
        return id
    }

    /// The address of the clip in which a participant's tokens are spoken.
    ///
    /// - Parameter listener: to whom they are shown; the participant, unless it is somebody else.
    func put(
        _ tokens: [String], in locale: LocaleTag, by owner: ParticipantID, for listener: ParticipantID? = nil
    ) -> ClipID {
        let utterance = Utterance(locale: locale, tokens: tokens, origin: .participant)
        let id = speaker.clipID(for: utterance)
        shelf.withLock { shelf in
            let before = shelf.spoken[id]?.listeners
            let listeners = (before ?? []).union([listener ?? owner])
            shelf.spoken[id] = SpokenWords(utterance: utterance, owner: owner, listeners: listeners)
            guard before == nil else { return }
            shelf.order.append(id)
            if shelf.order.count > Self.remembered {
                shelf.spoken[shelf.order.removeFirst()] = nil
            }
        }
        return id
    }

    /// The address of the clip of an author's utterance, as pages name it.
    func address(of utterance: Utterance) -> String { speaker.clipID(for: utterance).rawValue }

    /// - Parameter pitch: of the voice that the person chose; an address stands for the utterance, in any of them. A human
    ///   voice is what it is.
    /// - Returns: the clip of this address and whose words it holds; `nil` for an address that is not known (any more).
    func clip(_ id: ClipID, pitch: VoicePitch = .normal) async throws(SpeakerError) -> (clip: Clip, origin: Origin)? {
        if let clip = recordings.clip(id) { return (clip, .authored) }
        let known = shelf.withLock { shelf in
            shelf.authored[id] ?? shelf.onDemand[id] ?? shelf.told[id]?.utterance ?? shelf.spoken[id]?.utterance
        }
        guard var utterance = known else { return nil }
        utterance.pitch = pitch
        return (try await speaker.clip(for: utterance), utterance.origin)
    }

    /// Forgets what a participant said, and its sound, wherever it was shown.
    func forget(_ participant: ParticipantID) async {
        await keep { $0.owner != participant }
    }

    /// Forgets all that was said in a session, and its sound.
    ///
    /// - Parameter participants: everybody who took part in it.
    func forget(_ session: SessionID, of participants: Set<ParticipantID>) async {
        shelf.withLock { shelf in
            shelf.told = shelf.told.compactMapValues { words in
                var words = words
                words.sessions.remove(session)
                return words.sessions.isEmpty ? nil : words
            }
        }
        await keep { !participants.contains($0.owner) }
    }

    /// Forgets what was shown to a participant who leaves, unless somebody else is hearing it too.
    func leave(_ participant: ParticipantID) async {
        await keep { words in
            words.listeners.remove(participant)
            return !words.listeners.isEmpty
        }
    }

    private func keep(_ isKept: @Sendable (inout SpokenWords) -> Bool) async {
        shelf.withLock { shelf in
            shelf.spoken = shelf.spoken.compactMapValues { words in
                var words = words
                return isKept(&words) ? words : nil
            }
            shelf.order.removeAll { shelf.spoken[$0] == nil }
        }
        await speaker.forgetParticipants()
    }

    /// Everything that authors wrote and that has been put here, but for what is made on demand.
    var authored: [Utterance] { shelf.withLock { Array($0.authored.values) } }
}
