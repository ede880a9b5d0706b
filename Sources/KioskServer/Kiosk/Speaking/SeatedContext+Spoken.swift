import PromptEngine
import SessionModel
import Speech

extension SeatedContext {
    /// One of the participant's recordings, as it is now.
    func take(_ recording: SpokenID) -> SpokenTake? {
        let id = participant.id
        return session.read { $0.participants[id]?.take(recording) }
    }

    func file(of recording: SpokenID) -> SpokenFile {
        SpokenFile(session: session.id, participant: participant.id, recording: recording)
    }

    /// What a form answers aloud, if it does.
    ///
    /// - Throws: `.silent` when nothing can be heard in the recording, `.unplayable` when it is none of the
    ///   participant's for this place or no sound.
    func spokenAnswer(in fields: FormFields, for place: SpokenPlace) async throws -> SpokenAnswer? {
        guard let name = fields["spoken"], !name.isEmpty, fields["do"] != "skip" else { return nil }
        let id = SpokenID(name)
        guard let take = take(id), take.start.place == place else { throw AnswerFault.unplayable }
        let (sounds, file) = (session.sounds, file(of: id))
        let length = try await sounds.length(of: file)
        let bytes = try await sounds.read(0..<length, of: file)
        do {
            let samples = try SpokenSamples(samples: bytes, rate: take.start.rate)
            return SpokenAnswer(recording: id, milliseconds: samples.milliseconds)
        } catch .silent {
            throw AnswerFault.silent
        } catch {
            throw AnswerFault.unplayable
        }
    }
}
