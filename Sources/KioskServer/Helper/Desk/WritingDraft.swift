import HTTPTypes

/// What a helper typed and what was wrong with it, so that nothing typed is lost.
struct WritingDraft {
    let text: String
    /// What the helper had before them when they typed it.
    let typedBeside: SeenWords
    let error: String
    /// `nil` when there was nothing, or too much, to keep.
    let fault: WritingFault?

    init(text: String, typedBeside: SeenWords, error: String) {
        self.text = text
        self.typedBeside = typedBeside
        self.error = error
        fault = nil
    }

    init(text: String, typedBeside: SeenWords, fault: WritingFault) {
        self.text = text
        self.typedBeside = typedBeside
        error = fault.dutch
        self.fault = fault
    }

    var status: HTTPResponse.Status {
        switch fault {
        case nil: .unprocessableContent
        case .notKept: .internalServerError
        case .otherWords, .otherOriginal, .saidToBeWrong, .nothingToWrite: .conflict
        }
    }

    /// What they have before them once the page says what is wrong.
    ///
    /// Only what is wrong is shown to them: of anything else that changed they are still to hear.
    func seen(_ task: WritingTask) -> SeenWords {
        let now = SeenWords(of: task)
        return switch fault {
        case .otherWords: SeenWords(version: now.version, source: typedBeside.source)
        case .otherOriginal: SeenWords(version: typedBeside.version, source: now.source)
        case .saidToBeWrong, .nothingToWrite, .notKept, nil: typedBeside
        }
    }
}
