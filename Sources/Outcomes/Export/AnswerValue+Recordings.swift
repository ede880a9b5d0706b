import SessionModel

extension [AnswerValue] {
    /// The same without what recordings are called, which leads to their files: they are numbered instead, so that it is
    /// still told which of these answers are one recording.
    var withoutRecordings: [AnswerValue] {
        var names: [SpokenID: SpokenID] = [:]
        return map { value in
            guard case .spoken(let spoken) = value else { return value }
            let name = names[spoken.recording] ?? SpokenID("r\(names.count + 1)")
            names[spoken.recording] = name
            return .spoken(SpokenAnswer(recording: name, milliseconds: spoken.milliseconds))
        }
    }
}
