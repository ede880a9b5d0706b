import SessionModel

/// Submissions and recordings, numbered in the order in which they are written, so that their names tell no more than
/// that order.
struct JournalNames {
    private struct Recording: Hashable {
        let participant: ParticipantID
        let recording: SpokenID
    }

    private var count = 0
    private var recordings: [Recording: SpokenID] = [:]

    mutating func next() -> SubmissionID {
        count += 1
        return SubmissionID("s\(count)")
    }

    /// What somebody said aloud, under another name: its own leads to its file.
    mutating func spoken(_ spoken: SpokenAnswer, by participant: ParticipantID) -> SpokenAnswer {
        let key = Recording(participant: participant, recording: spoken.recording)
        let name = recordings[key] ?? SpokenID("r\(recordings.count + 1)")
        recordings[key] = name
        return SpokenAnswer(recording: name, milliseconds: spoken.milliseconds)
    }

    mutating func value(_ value: AnswerValue, by participant: ParticipantID) -> AnswerValue {
        guard case .spoken(let spoken) = value else { return value }
        return .spoken(self.spoken(spoken, by: participant))
    }
}
