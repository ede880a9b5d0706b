/// Says things: the port that the rest of the server knows.
public protocol Speaker: Sendable {
    /// The address under which the utterance's clip is found: the same for the same sound, and quick to make.
    func clipID(for utterance: Utterance) -> ClipID

    /// The spoken utterance.
    /// - Throws: `SpeakerError`; never waits for ever.
    func clip(for utterance: Utterance) async throws(SpeakerError) -> Clip

    /// Forgets the clips of all that participants said; what is asked again is made again.
    func forgetParticipants() async
}

extension Speaker {
    /// A speaker that keeps nothing has nothing to forget.
    public func forgetParticipants() async {}
}
